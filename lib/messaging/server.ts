import type { Handlers, MessageName, SenderInfo } from './contract';
import { CONTRACT } from './contract';
import type { Answered, FailureCode, Sender } from './define';
import { MessageFailed } from './define';

/** What the browser says of a sender. */
export interface BrowserSender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

export interface Self {
  id: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  origin: string;
}

function senderKind(sender: BrowserSender, self: Self): Sender | null {
  if (sender.id !== self.id) return null;
  if (sender.url?.startsWith(self.origin)) return 'page';
  return sender.tab ? 'content' : null;
}

const isName = (name: unknown): name is MessageName => typeof name === 'string' && Object.hasOwn(CONTRACT, name);

/**
 * Checks, in this order, whether the sender is ours, whether that kind of sender may ask this, and whether the request
 * fits its schema; only then the handler runs. Whoever fails is told `refused` and nothing more.
 */
export function createServer(handlers: Handlers, self: Self) {
  return async (message: unknown, sender: BrowserSender): Promise<Answered<unknown>> => {
    const kind = senderKind(sender, self);
    const name = typeof message === 'object' && message !== null && 'name' in message ? message.name : null;
    if (!kind || !isName(name)) return { ok: false, code: 'refused' };
    const { from, request } = CONTRACT[name];
    const parsed = request.safeParse((message as { request?: unknown }).request);
    if (!(from as readonly Sender[]).includes(kind) || !parsed.success) return { ok: false, code: 'refused' };
    const info: SenderInfo = {
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? null,
      url: sender.url ?? null,
    };
    try {
      const handle = handlers[name] as (request: unknown, from: SenderInfo) => Promise<unknown>;
      return { ok: true, value: await handle(parsed.data, info) };
    } catch (error) {
      return { ok: false, code: failureOf(error) };
    }
  };
}

/**
 * What the database says when the disk takes nothing more. Firefox speaks of a quota; Chromium can't open it any more, and
 * breaks off what was under way (tried on a full file system, 2026-11-30).
 */
const DISK_FAILED: readonly string[] = ['QuotaExceededError', 'UnknownError', 'AbortError'];

function failureOf(error: unknown): FailureCode {
  if (error instanceof MessageFailed) return error.code;
  if (error instanceof Error && error.name === 'ReadOnlySettings') return 'read-only';
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  if (DISK_FAILED.includes(name)) return 'disk-full';
  return name === 'VersionError' ? 'read-only' : 'failed';
}
