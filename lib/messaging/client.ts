import type { MessageName, RequestOf, ValueOf } from './contract';
import { CONTRACT } from './contract';
import type { Answered } from './define';
import { MessageFailed } from './define';

export type Send = (message: { name: string; request: unknown }) => Promise<unknown>;
export type Client = <N extends MessageName>(name: N, request: RequestOf<N>) => Promise<ValueOf<N>>;

/**
 * Asks the background worker. The worker may be killed between the question and the answer; then the message is sent
 * once more to the next one. Every message may be sent twice: what writes carries its own id.
 * Throws {@link MessageFailed}.
 */
export function createClient(send: Send): Client {
  return async (name, request) => {
    const answered = await ask(send, { name, request }).catch(() => ask(send, { name, request }));
    if (!answered.ok) throw new MessageFailed(answered.code);
    return CONTRACT[name].response.parse(answered.value) as ValueOf<typeof name>;
  };
}

async function ask(send: Send, message: { name: string; request: unknown }): Promise<Answered<unknown>> {
  const answer = await send(message);
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) throw new MessageFailed('unavailable');
  return answer as Answered<unknown>;
}
