import { EmployerSchema } from './employer';
import { CONTEXTS, NETWORK_IDS } from './post';
import { DEFAULT_LIMIT, LIMIT_RANGE } from './share';
import { z } from './zod';

export const UI_LANGUAGES = ['auto', 'en', 'fr', 'de'] as const;
export const MODES = ['desk', 'watch', 'guard'] as const;
export type Mode = (typeof MODES)[number];

/** `HH:MM`, 24 hours. */
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const HoursSchema = z.object({
  /** 0 is Sunday, as in `Date.getDay()`. */
  days: z.array(z.number().check(z.gte(0), z.lte(6))),
  from: TimeOfDay,
  to: TimeOfDay,
});
export type Hours = z.infer<typeof HoursSchema>;

/** Version 1 of the one settings object. A change of shape is a new version and a file in `lib/settings/migrations/`. */
export const SettingsSchema = z.object({
  version: z.literal(1),
  language: z.enum(UI_LANGUAGES),
  welcomed: z.boolean(),
  employers: z.array(EmployerSchema),
  /** Whether the account on a network is for work or private; what is missing is professional on LinkedIn and XING, else private. */
  contexts: z.partialRecord(z.enum(NETWORK_IDS), z.enum(CONTEXTS)),
  /** What is missing is `desk`: nothing runs there. */
  modes: z.partialRecord(z.enum(NETWORK_IDS), z.enum(MODES)),
  /** Hosts of the person's Mastodon instances. */
  instances: z.array(z.string()),
  /** Percent. */
  limit: z.number().check(z.gte(LIMIT_RANGE.min), z.lte(LIMIT_RANGE.max)),
  checksOff: z.array(z.string()),
  /** Words that must not leave the company, as the person listed them. */
  confidential: z.array(z.string()),
  /** Working hours; null when the person set none, and then nothing is off hours. */
  hours: z.nullable(HoursSchema),
  paused: z.boolean(),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  language: 'auto',
  welcomed: false,
  employers: [],
  contexts: {},
  modes: {},
  instances: [],
  limit: DEFAULT_LIMIT,
  checksOff: [],
  confidential: [],
  hours: null,
  paused: false,
};

/** The context of the account on a network. */
export function contextOn(settings: Settings, network: (typeof NETWORK_IDS)[number]): (typeof CONTEXTS)[number] {
  return settings.contexts[network] ?? (network === 'linkedin' || network === 'xing' ? 'professional' : 'private');
}
