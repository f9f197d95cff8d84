import type { Source } from '@/lib/domain/employer';
import type { ValueOf } from '@/lib/messaging/contract';

/** What can be done with sources. `askToRead` must be called straight from a click, before anything is awaited. */
export interface SourceActions {
  askToRead(url: string): Promise<boolean>;
  find(url: string): Promise<ValueOf<'source.find'>>;
  add(employerId: string, url: string): Promise<ValueOf<'source.add'>>;
  addFile(employerId: string, file: File): Promise<ValueOf<'source.addFile'>>;
  refresh(sourceId: string): Promise<ValueOf<'source.refresh'>>;
  remove(source: Source): Promise<void>;
}

/** One feed that a site announces. */
export interface FoundFeed {
  url: string;
  title: string;
}
