/** A page of ours, or a page of the world, as a person uses it: by what a control is and what it is called. */
export interface Surface {
  click(role: string, name: string): Promise<void>;
  /** Clicks what shows exactly this text. */
  press(text: string): Promise<void>;
  /** Types into the field of that name after emptying it. */
  fill(name: string, text: string): Promise<void>;
  /** Types at the end of the editor, as a keyboard does. */
  type(name: string, text: string): Promise<void>;
  choose(name: string, option: string): Promise<void>;
  /** Waits until the text is to be seen, and returns everything that is. */
  sees(text: string): Promise<string>;
  evaluate<T>(script: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the built extension, in a world of its own. */
export interface Driver {
  name: 'chromium' | 'firefox';
  /** Lets the person's next yes to the browser's question for these hosts be a yes; nobody answers it headless. */
  willGrant(hosts: readonly string[]): Promise<void>;
  /** Opens an address in front. */
  visit(url: string): Promise<Surface>;
  /** Opens a page of the extension in front. */
  open(page: string): Promise<Surface>;
  /** Opens a page of the extension beside the page in front, which stays in front, as the side panel does. */
  beside(page: string): Promise<Surface>;
  /** Clicks the toolbar button while a page is in front: the popup gets `activeTab` for it. */
  popup(): Promise<Surface>;
  /** Kills the background worker, as the browser may at any moment. */
  killWorker(): Promise<void>;
  /** Loads the extension anew, under the next version for an update: scripts in open pages are left over. */
  renew(as: 'reload' | 'update'): Promise<void>;
  close(): Promise<void>;
}

export interface Launch {
  proxyPort: number;
  /** The browser's language, a BCP 47 tag. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** In a window that a person can use; otherwise headless. */
  window?: boolean;
}
