import type { Lang } from '@/lib/domain/lang';
import type { Word } from '@/lib/language/words';
import type { CompiledLexicon, Term } from './compiled';
import { privateLexicon } from './compiled';
import type { PrivateTopic } from './lexicon';
import { lastBefore } from './nearest-person';
import type { Kin } from './people';
import { isFirstName } from './people';
import type { Scene } from './scene';
import { sceneOf } from './scene';
import type { Tie } from './ties';
import { tie } from './ties';

/** A part of a private life that a text tells, tied to the author or to a person near or known to them. */
export interface PrivateMention {
  topic: PrivateTopic;
  /** Offsets into the text: the person and what is said of them. */
  start: number;
  end: number;
  /** One is enough; 0.5 says nothing without a second of its topic or of another. */
  weight: number;
  /** A relative named, and nothing said of them. */
  passing: boolean;
}

/**
 * The private life told in a text, in order. A word of a topic counts only with a person in the same part of the
 * sentence and in the relation that the word needs; between quotation marks it belongs to somebody else. Linear.
 * @param langs languages of the text; none gives none
 */
export function privateMentions(text: string, langs: readonly Lang[]): PrivateMention[] {
  return langs
    .flatMap((lang) => mentionsIn(text, privateLexicon(lang)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function mentionsIn(text: string, lexicon: CompiledLexicon): PrivateMention[] {
  const scene = sceneOf(text, lexicon);
  const mentions: PrivateMention[] = [];
  const add = (topic: PrivateTopic, weight: number, from: number, to: number, passing = false): void => {
    if (scene.quoted[from] || scene.figurative.get(scene.clauses[from] as number)?.has(topic)) return;
    const [first, last] = [scene.words[from] as Word, scene.words[to - 1] as Word];
    mentions.push({ topic, weight, passing, start: first.start, end: last.end });
  };
  for (const kin of scene.kin) {
    const told = kinTopic(kin, scene);
    if (told) add(told.topic, told.weight, kin.from, kin.to, true);
  }
  let told = 0;
  for (const hit of lexicon.terms.find(scene.words)) {
    const isOverlapping = hit.from < told;
    told = hit.to;
    if (scene.parts[hit.from] !== scene.parts[hit.to - 1]) continue;
    // "My father" says that he is mine, not that somebody is a father.
    const around = scene.people[lastBefore(scene.people, hit.from) + 1];
    const isInKin = around !== undefined && around.from < hit.from && hit.to <= around.to;
    if (hit.to - hit.from === 1 && isFirstName(scene.words[hit.from] as Word, text)) continue;
    // "Sober-minded", "depression-era".
    const isCompound = text.charAt((scene.words[hit.to - 1] as Word).end) === '-';
    let best: { tied: Tie; term: Term } | null = null;
    for (const term of hit.value) {
      if (isCompound && term.kind !== 'said') continue;
      if (isOverlapping && (term.weight < 1 || term.kind === 'loose')) continue;
      if (isInKin && (term.kind === 'state' || term.kind === 'loose')) continue;
      const tied = tie(term, hit, scene, lexicon);
      if (tied && tied.certainty * term.weight > (best ? best.tied.certainty * best.term.weight : 0))
        best = { tied, term };
    }
    if (best === null) continue;
    const { tied, term } = best;
    const from = pairFrom(Math.min(tied.from, hit.from), scene);
    const to = Math.max(tied.to, hit.to);
    add(term.topic, term.weight * tied.certainty, from, to);
  }
  return mentions;
}

const AND: ReadonlySet<string | undefined> = new Set(['and', 'et', 'und']);

/** Where a person begins with whom they are named: "my wife and I", not "I". */
function pairFrom(from: number, { words, people }: Scene): number {
  const other = people[lastBefore(people, from - 1)];
  const isPair = AND.has(words[from - 1]?.text) && other?.to === from - 1 && other.who === 'near';
  return isPair ? other.from : from;
}

/** Words: in a text on work longer than this, a relative merely named is no subject. */
const LONG = 40;

function kinTopic({ kind, from, ours }: Kin, scene: Scene): { topic: PrivateTopic; weight: number } | null {
  const isWork = scene.workClauses.size + scene.tradeClauses.size > 0;
  // "My father worked for an agency too", in the story of a project.
  if (isWork && scene.words.length > LONG) return null;
  if (kind === 'known' || (ours && scene.workClauses.has(scene.clauses[from] as number))) return null;
  if (kind === 'pet') return { topic: 'leisure', weight: 1 };
  if (scene.unreal.has(from)) return { topic: 'family', weight: 0.25 };
  return { topic: 'family', weight: kind === 'weak' || kind === 'bare' ? 0.5 : 1 };
}
