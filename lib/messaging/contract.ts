import { DraftSchema, VerdictSchema } from '@/lib/domain/draft';
import { ItemSchema } from '@/lib/domain/item';
import { AUDIENCES, KINDS, NETWORK_IDS, PostSchema } from '@/lib/domain/post';
import { SettingsSchema } from '@/lib/domain/settings';
import { RequestMadeSchema, SourceProblemSchema, SourceStateSchema } from '@/lib/domain/source-state';
import { z } from '@/lib/domain/zod';
import type { Message } from './define';

const Nothing = z.null();
const Problem = z.object({ problem: SourceProblemSchema });
const Found = z.object({ feeds: z.array(z.object({ url: z.string(), title: z.string() })) });
const Added = z.object({ sourceId: z.string(), items: z.number() });

/** What a page says about itself when the person asks for suggestions. */
const PageRead = z.object({ title: z.string(), text: z.string(), url: z.string(), lang: z.nullable(z.string()) });
export type PageRead = z.infer<typeof PageRead>;

const Suggestion = z.object({ item: ItemSchema, score: z.number(), why: z.array(z.string()) });
export type Suggestion = z.infer<typeof Suggestion>;

const LoadedSettings = z.object({ settings: SettingsSchema, readOnly: z.nullable(z.enum(['newer', 'unreadable'])) });

/** What a composer script may say beside the Post button, and whether it holds the first press for these very words. */
const PillAnswer = z.object({
  pill: z.nullable(z.object({ status: z.enum(['clear', 'look-again', 'not-checked']), word: z.string() })),
  hold: z.boolean(),
  /** The sentence that explains a held press. */
  held: z.string(),
});

const OpenComposer = z.object({
  /** `degraded`: its Post button is not where it was; `unknown`: an editor that we do not take for a post's. */
  editor: z.enum(['known', 'degraded', 'unknown']),
  network: z.enum(NETWORK_IDS),
  isEmpty: z.boolean(),
  /** Whether replacing what is in it is proven; inserting at the cursor always is. */
  replaces: z.boolean(),
});
export type OpenComposer = z.infer<typeof OpenComposer>;

const Inserted = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), why: z.enum(['no-composer', 'mismatch', 'not-proven', 'refused']) }),
]);
export type Inserted = z.infer<typeof Inserted>;

const Written = {
  text: z.string(),
  network: z.enum(NETWORK_IDS),
  audience: z.enum(AUDIENCES),
  links: z.array(z.string()),
};

/** Every message there is: who may send it, what it carries, what comes back. */
export const CONTRACT = {
  'settings.get': { from: ['page'], request: Nothing, response: LoadedSettings },
  'settings.change': {
    from: ['page'],
    request: z.partial(z.omit(SettingsSchema, { version: true })),
    response: SettingsSchema,
  },
  'settings.startOver': { from: ['page'], request: Nothing, response: SettingsSchema },

  'source.find': { from: ['page'], request: z.object({ url: z.string() }), response: z.union([Found, Problem]) },
  'source.add': {
    from: ['page'],
    request: z.object({ employerId: z.string(), url: z.string() }),
    response: z.union([Added, Problem]),
  },
  'source.addFile': {
    from: ['page'],
    request: z.object({ employerId: z.string(), name: z.string(), body: z.string() }),
    response: z.union([Added, Problem]),
  },
  'source.refresh': {
    from: ['page'],
    request: z.object({ sourceId: z.string() }),
    response: z.union([Added, Problem]),
  },
  'source.remove': { from: ['page'], request: z.object({ sourceId: z.string() }), response: Nothing },
  'source.states': { from: ['page'], request: Nothing, response: z.array(SourceStateSchema) },
  'request.list': { from: ['page'], request: Nothing, response: z.array(RequestMadeSchema) },

  'suggestion.forPage': {
    from: ['page'],
    request: PageRead,
    response: z.object({ suggestions: z.array(Suggestion), library: z.number() }),
  },
  'suggestion.dismiss': { from: ['page'], request: z.object({ itemId: z.string() }), response: Nothing },
  'item.get': { from: ['page'], request: z.object({ id: z.string() }), response: z.nullable(ItemSchema) },

  'draft.latest': { from: ['page'], request: Nothing, response: z.nullable(DraftSchema) },
  /** Opens the draft of an item (or the free one): what was kept comes back, else an empty one. */
  'draft.open': { from: ['page'], request: z.object({ itemId: z.nullable(z.string()) }), response: DraftSchema },
  'draft.keep': { from: ['page'], request: DraftSchema, response: Nothing },
  'draft.check': { from: ['page'], request: DraftSchema, response: VerdictSchema },

  /**
   * Records a post; `id` is made by the sender, so that sending twice records once. Without a time it was posted just now,
   * and may have been seen already. The kept draft goes with it.
   */
  'post.record': {
    from: ['page'],
    request: z.object({
      id: z.string(),
      draft: DraftSchema,
      url: z.nullable(z.string()),
      publishedAt: z.nullable(z.number()),
    }),
    response: PostSchema,
  },
  /** The posts that the share is made of and a few older ones, newest first. */
  'post.recent': { from: ['page'], request: Nothing, response: z.array(PostSchema) },
  'post.settle': {
    from: ['page'],
    request: z.object({ id: z.string(), kind: z.enum(KINDS) }),
    response: z.nullable(PostSchema),
  },
  /** The person says whether a post went out; `unknown` is that they did not want to say. They are asked once. */
  'post.came': {
    from: ['page'],
    request: z.object({ id: z.string(), state: z.enum(['confirmed', 'failed', 'unknown']) }),
    response: z.nullable(PostSchema),
  },
  'post.remove': { from: ['page'], request: z.object({ id: z.string() }), response: Nothing },

  /** What is being typed in a page; an empty text says that the composer was left. Nothing comes back in `watch`. */
  'composer.draft': {
    from: ['content'],
    request: z.object({ ...Written, degraded: z.boolean() }),
    response: z.nullable(PillAnswer),
  },
  /** The person pressed Post; `id` is made by the sender, so that sending twice records once. */
  'composer.intent': {
    from: ['content'],
    request: z.object({
      ...Written,
      id: z.string(),
      author: z.object({ name: z.nullable(z.string()), isPage: z.boolean() }),
      act: z.enum(['post', 'reply']),
    }),
    response: Nothing,
  },
  /** What the page showed of it; `left` when it went to another page before showing anything. */
  'composer.outcome': {
    from: ['content'],
    request: z.object({
      id: z.string(),
      network: z.enum(NETWORK_IDS),
      state: z.enum(['confirmed', 'failed', 'unknown', 'left']),
      url: z.nullable(z.string()),
    }),
    response: Nothing,
  },
  /** What is being typed in a tab, with its verdict. */
  'composer.current': {
    from: ['page'],
    request: z.object({ tabId: z.number() }),
    response: z.nullable(z.object({ draft: DraftSchema, verdict: VerdictSchema, degraded: z.boolean() })),
  },
  /** Starts the script of a network that is on in those of its open pages that have none; answers how many were not reached. */
  'composer.reach': { from: ['page'], request: z.object({ network: z.enum(NETWORK_IDS) }), response: z.number() },
  /** The composer that is open in a tab where a script watches; null when there is none. */
  'composer.open': { from: ['page'], request: z.object({ tabId: z.number() }), response: z.nullable(OpenComposer) },
  /** Judges what was typed in a page and read once, on the person's click. Nothing of it is kept. */
  'composer.check': {
    from: ['page'],
    request: z.object({ text: z.string(), network: z.enum(NETWORK_IDS), audience: z.enum(AUDIENCES) }),
    response: z.object({ draft: DraftSchema, verdict: VerdictSchema }),
  },
  /** Puts a text into the composer that is open in a tab, on the person's click. */
  'composer.insert': {
    from: ['page'],
    request: z.object({ tabId: z.number(), text: z.string(), where: z.enum(['caret', 'replace']) }),
    response: Inserted,
  },

  'data.export': { from: ['page'], request: Nothing, response: z.string() },
  'data.erase': { from: ['page'], request: Nothing, response: Nothing },
} as const satisfies Record<string, Message>;

export type MessageName = keyof typeof CONTRACT;
export type RequestOf<N extends MessageName> = z.infer<(typeof CONTRACT)[N]['request']>;
export type ValueOf<N extends MessageName> = z.infer<(typeof CONTRACT)[N]['response']>;
/** One handler a message: a missing one is a compile error. It answers after its write is committed. */
export type Handlers = { [N in MessageName]: (request: RequestOf<N>, from: SenderInfo) => Promise<ValueOf<N>> };

/** Comes from the browser, never from the message. */
export interface SenderInfo {
  tabId: number | null;
  frameId: number | null;
  url: string | null;
}
