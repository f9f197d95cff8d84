import { browser } from 'wxt/browser';
import { createClient } from '@/lib/messaging/client';
import type { MessageName, RequestOf, ValueOf } from '@/lib/messaging/contract';
import type { BrowserSender } from '@/lib/messaging/server';

const client = createClient((message) => browser.runtime.sendMessage(message));

/** Asks the background worker; throws `MessageFailed`. */
export function ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ValueOf<N>> {
  return client(name, request);
}

/** Registers the one listener. Must be called in the worker's first turn, or an event that woke it is lost. */
export function answerMessages(server: (message: unknown, sender: BrowserSender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void server(message, sender).then(respond);
    return true;
  });
}

/** Who we are, as senders of messages show it. */
export const self = () => ({ id: browser.runtime.id, origin: `${location.origin}/` });

/** The version of Aparté that runs. */
export const release = (): string => browser.runtime.getManifest().version;

const CHANNEL = 'aparte';

/** What changed, told to all our open pages; they ask anew for what they show. */
export type Changed = 'settings' | 'posts' | 'library' | 'drafts' | 'typed';

export function announce(changed: Changed): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(changed);
  channel.close();
}

/** @returns a function that stops listening */
export function onChanged(listener: (changed: Changed) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<Changed>) => listener(event.data);
  return () => channel.close();
}
