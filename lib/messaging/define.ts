import type { z } from '@/lib/domain/zod';

/** Who may send a message: our own pages, or a content script of ours in a tab. A content script reads nothing back. */
export type Sender = 'page' | 'content';

// biome-ignore lint/suspicious/noExplicitAny: variance of zod's generic parameters, narrowed by RequestOf and ValueOf
type Schema = z.ZodMiniType<any, any>;

export interface Message {
  from: readonly Sender[];
  request: Schema;
  response: Schema;
}

export type Answered<T> = { ok: true; value: T } | { ok: false; code: FailureCode };

/** Why a message was not carried out. `refused` says no more than that, to whoever was not meant to ask. */
export const FAILURES = ['refused', 'unavailable', 'read-only', 'disk-full', 'failed'] as const;
export type FailureCode = (typeof FAILURES)[number];

export class MessageFailed extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode) {
    super(`message failed: ${code}`);
    this.code = code;
  }
}
