import type { NetworkId } from '../lib/domain/post';

interface OnTheSite {
  /** What the composer is made of, and how a text is put into it. */
  editor: string;
  /** What the site's terms say of a helper in the page, and when they were read. */
  terms: string;
  /** What only a person with an account can see. */
  check: readonly string[];
}

/** What `docs/networks.md` says beside the data that the code itself uses. */
export const ON_THE_SITE: Readonly<Record<NetworkId, OnTheSite>> = {
  linkedin: {
    editor:
      'Quill 1 in an open shadow root, filled line by line. Replacing a draft is not offered in Firefox, where it breaks the editor; inserting at the caret is.',
    terms:
      'User Agreement §8.2 (3 November 2025) forbids "inserting elements into the Services" and automation; the site looks for extensions. So `guard` is not offered and nothing is ever sent to it.',
    check: [
      'Is the post editor still Quill 1 (`.ql-container`)?',
      'Which keys publish? What does the toast after a post look like?',
      'How are 3,000 characters counted?',
      'Do the audience labels end with the words of our table, in English, French and German?',
    ],
  },
  x: {
    editor: 'Draft.js, filled by a paste; typing several lines by command loses the draft.',
    terms:
      'Automation is policed (announcements of February and May 2026); reading and inserting on request is ordinary assistance.',
    check: [
      'Is Draft.js still in place for every account?',
      'Does the composer show whether an account is protected, or which community it writes to?',
    ],
  },
  facebook: {
    editor: 'Lexical, filled by a paste. Publishing takes two steps; "Next" is no publication.',
    terms:
      'Collecting data by automated means needs permission; reading your own draft in your own browser is not addressed.',
    check: [
      'What do the audience button and the publish control say in German and French?',
      'Which keys publish a post?',
    ],
  },
  mastodon: {
    editor:
      'A controlled text area, filled as typed. Any instance is recognised by its markup; `initial-state` is never parsed.',
    terms: 'Nothing found against local help with writing; instances have rules of their own.',
    check: [
      'On version 4.2 and older: are the icons of the audience still `fa-…`?',
      'glitch-soc: does the second button show its audience as an icon?',
    ],
  },
  bluesky: {
    editor: 'TipTap with paste rules of its own, filled by a paste. A pasted address makes a link card at once.',
    terms: 'Nothing found against local help with writing.',
    check: ['Has the composer moved to the site’s own editor (begun in April 2026 for messages)?'],
  },
  threads: {
    editor: 'Lexical, filled by a paste.',
    terms: 'Meta’s, as for Facebook.',
    check: ['What does the publish control say in German and French?', 'Which keys publish?'],
  },
  instagram: {
    editor: 'Lexical, filled by a paste; it comes after the steps with the picture.',
    terms: 'Meta’s, as for Facebook.',
    check: [
      'What does the publish control say in German and French?',
      'Does the dialog lose its editor after publishing?',
    ],
  },
  reddit: {
    editor: 'Lexical slotted into a web component, filled by a paste; the title is a field in a shadow root.',
    terms: 'Nothing found against local help with writing; communities have rules of their own.',
    check: [
      'Which element holds title, body and submit button together?',
      'Does the submit page fill in a body from its address?',
    ],
  },
  youtube: {
    editor: 'A bare editable element, filled line by line.',
    terms: 'Nothing found against local help with writing.',
    check: [
      'How long may a community post be (7,700 is reported)?',
      'What does its visibility say in German and French?',
    ],
  },
  xing: {
    editor: 'Unknown. The generic reading applies: a form with an editor and a button that says it publishes.',
    terms: 'Not read to a conclusion; look before switching `guard` on.',
    check: ['Everything: editor, publish control, limit, audience, what follows a publication, terms.'],
  },
  generic: {
    editor:
      'Whatever it is: text areas, Quill, Draft, Lexical, TipTap, ProseMirror, Slate and CKEditor 5 are told apart by the marks they leave, and filled the one way that was measured for each.',
    terms: 'The site’s own.',
    check: ['Is the publish control named by one of the words we know?'],
  },
};

export const ASKED_OF_EVERY_NETWORK: readonly string[] = [
  'Type four lines with a blank one; open the popup: is the text exact?',
  'Change the audience; does the popup follow?',
  'Does the ledger say "confirmed", with the address where the site shows one?',
  'Insert a text from the desk, undo it, type on: does the site publish exactly what is seen?',
  'Open a post to edit it: does the popup say nothing of a Post button that it does not find?',
];

export const ASKED_WITH_GUARD: readonly string[] = [
  'Press Post with an account number in the text: in `guard` it is held once, with a sentence, and the second press posts.',
];
