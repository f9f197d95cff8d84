import { z } from './zod';

/** Where company content comes from. A `file` source holds what the person imported and is never fetched. */
export const SourceSchema = z.object({
  id: z.string().check(z.minLength(1)),
  kind: z.enum(['feed', 'file']),
  /** Address of the feed; for a file, its name. */
  url: z.string(),
  title: z.string(),
});
export type Source = z.infer<typeof SourceSchema>;

/** An organisation the person works for. Dates are `YYYY-MM-DD`, both ends included; an open end is null. */
export const EmployerSchema = z.object({
  id: z.string().check(z.minLength(1)),
  names: z.array(z.string()).check(z.minLength(1)),
  domains: z.array(z.string()),
  products: z.array(z.string()),
  handles: z.array(z.string()),
  sources: z.array(SourceSchema),
  from: z.nullable(z.string()),
  until: z.nullable(z.string()),
});
export type Employer = z.infer<typeof EmployerSchema>;

/** What a text is judged by: how the employer can be recognised in it. */
export type EmployerMarks = Pick<Employer, 'names' | 'domains' | 'products' | 'handles'>;

/** Whether the person works there on a day given as `YYYY-MM-DD`. */
export function isCurrent(employer: Employer, day: string): boolean {
  return (employer.from ?? '') <= day && day <= (employer.until ?? '9999-12-31');
}

/** Where many publish under one host: a feed there says nothing of the host. */
const SHARED_HOSTS: ReadonlySet<string> = new Set(
  'medium.com feeds.feedburner.com feedpress.me youtube.com github.com rss.app anchor.fm feeds.soundcloud.com vimeo.com'.split(
    ' ',
  ),
);

/** The same with the hosts of its feeds among its domains: a link to where it publishes is a link to it. */
export function withFeedHosts(employer: Employer): Employer {
  const hosts = employer.sources.flatMap(({ kind, url }) => {
    const host = kind === 'feed' && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : undefined;
    return host === undefined || SHARED_HOSTS.has(host) ? [] : [host];
  });
  return { ...employer, domains: [...new Set([...employer.domains, ...hosts])] };
}
