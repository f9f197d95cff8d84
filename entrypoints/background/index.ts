import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Handlers } from '@/lib/messaging/contract';
import { createServer } from '@/lib/messaging/server';
import { answerMessages, self } from '@/lib/platform/runtime';
import { hideFromContentScripts } from '@/lib/platform/storage';
import { composerHandlers } from './composer';
import { keepComposers } from './composers';
import { draftHandlers } from './drafts';
import { intentHandlers } from './intents';
import { postHandlers } from './posts';
import { settingsHandlers } from './settings';
import { refreshDue, sourceHandlers } from './sources';
import { settings } from './state';
import { suggestionHandlers } from './suggestions';

const REFRESH = 'refresh';

const handlers: Handlers = {
  ...settingsHandlers,
  ...sourceHandlers,
  ...suggestionHandlers,
  ...draftHandlers,
  ...postHandlers,
  ...composerHandlers,
  ...intentHandlers,
};

export default defineBackground(() => {
  // Listeners first and in this turn: an event that woke the worker is lost to a later one.
  answerMessages(createServer(handlers, self()));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === REFRESH) void refreshDue();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
  keepComposers();
  void hideFromContentScripts();
  // Firefox forgets alarms at a restart; creating one that exists would push it back, so it is looked up first.
  void browser.alarms.get(REFRESH).then((alarm) => {
    if (!alarm) void browser.alarms.create(REFRESH, { delayInMinutes: 5, periodInMinutes: 60 });
  });
});

async function welcome(): Promise<void> {
  if (!(await settings()).welcomed) await browser.tabs.create({ url: `${self().origin}welcome.html` });
}
