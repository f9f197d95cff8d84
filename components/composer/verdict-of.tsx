import type { Verdict } from '@/lib/domain/draft';
import type { FindingActions } from '../desk/finding-row';
import { FindingList } from '../desk/findings';
import { NotChecked, StatusLine } from '../desk/status';
import { beginning } from '../share/strip';

interface Props {
  /** What is in the page; it can't be changed from here. */
  text: string;
  verdict: Verdict;
  switchOff: FindingActions['switchOff'];
}

/** The verdict of a text that stands in a page, said as the desk says it. */
export function VerdictOf({ text, verdict, switchOff }: Props) {
  return (
    <>
      <p className="soft">
        <q lang={verdict.lang ?? undefined}>{beginning(text, 64)}</q>
      </p>
      <StatusLine verdict={verdict} isEmpty={false} failed={false} />
      <FindingList findings={verdict.findings} of={text} actions={{ switchOff }} />
      <NotChecked notChecked={verdict.notChecked} />
    </>
  );
}
