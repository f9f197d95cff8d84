import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { Key } from '@/lib/i18n/translate';
import { useTranslator } from '../translation';

interface Props {
  of: Key;
  /** Placeholders that stand for elements. */
  nodes: Readonly<Record<string, ReactNode>>;
  data?: Readonly<Record<string, string | number>>;
}

/** Private-use characters that no sentence holds mark the place of an element. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** A sentence with elements in it, in the order that the language wants. */
export function Sentence({ of, nodes, data }: Props) {
  const { t } = useTranslator();
  const places = Object.fromEntries(Object.keys(nodes).map((name) => [name, `${OPEN}${name}${CLOSE}`]));
  const parts = t(of, { ...data, ...places }).split(/\uE000(\w+)\uE001/u);
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
    <Fragment key={at}>{at % 2 === 0 ? part : nodes[part]}</Fragment>
  ));
}

/** Words in bold, with commas. */
export function Words({ words }: { words: readonly string[] }) {
  return words.map((word, at) => (
    <Fragment key={word}>
      {at > 0 && ', '}
      <mark>{word}</mark>
    </Fragment>
  ));
}
