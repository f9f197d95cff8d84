import { anyCase } from './address-parts';
import {
  ENGLISH_OTHER,
  ENGLISH_SURE,
  FRENCH_OTHER,
  FRENCH_SURE,
  GERMAN_OPENERS,
  GERMAN_OTHER,
  GERMAN_SURE,
} from './address-words';

/** A letter that is not small, roughly: without `\p`, which makes a pattern slow to compile. */
const BIG = String.raw`[^\sa-zß-ÿ\d]`;
const FRENCH = anyCase(`${FRENCH_SURE}|${FRENCH_OTHER}`);
const TOWN = String.raw`[^]*?(?:\d{4}|\d\d \d{3})\s{1,2}[^\sa-z]`;
const GERMAN_ALONE = 'Ring|Hof|Berg|Markt|Park|Tor|Wall|Graben|Kai|Brücke|Steig';

/**
 * What must stand in a text before a form of address is looked for: a word for a street beside a number, or a postcode.
 * Each is a part of the patterns it stands for, so that none of their addresses is missed.
 */
export const NEAR = {
  frenchNumber: new RegExp(String.raw`\d(?:\s?(?:bis|ter|quater|[a-fA-F]))?,? (?:${FRENCH}) `),
  frenchStreet: new RegExp(`(?<![a-zA-Z])(?:${FRENCH}) .*\\d`),
  germanStreet: new RegExp(
    `(?:${GERMAN_SURE}|Straße|Strasse|Str\\.|Allee|Gasse|Weg|Platz|Ufer|Damm|Chaussee|Ring) ?\\d`,
  ),
  germanOf: /Straße d/,
  germanTown: new RegExp(`(?:${BIG}\\S{1,40}(?:${GERMAN_OTHER})|${GERMAN_ALONE}) ?\\d${TOWN}`),
  germanOpenerTown: new RegExp(`(?:${GERMAN_OPENERS}) ${BIG}.*\\d${TOWN}`),
  anyTown: /\d{5} [^\sa-z]/,
  germanOther: new RegExp(`${BIG}\\S{1,40}(?:${GERMAN_OTHER}) ?\\d`),
  germanOpener: new RegExp(`(?:${GERMAN_OPENERS}) ${BIG}.*\\d`),
  englishTown: /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2}[ ,]{1,2}\d{5}/,
  englishSure: new RegExp(String.raw`\d[a-zA-Z]? (?:[^\sa-zß-ÿ]\S{0,40} ){1,5}(?:${ENGLISH_SURE})(?![a-zA-Z\d])`),
  englishOther: new RegExp(String.raw`\d[a-zA-Z]? (?:${BIG}\S{1,40} ){1,3}(?:${ENGLISH_OTHER})(?![a-zA-Z\d])`),
  box: /(?:Box|Postfach|BP|B\.P\.|postale|CP) \d/,
} as const;
