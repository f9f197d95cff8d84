import { describe, expect, it } from 'vitest';
import { audienceOfLabel } from '@/lib/networks/composers/audience-labels';

describe('the audience that a label names', () => {
  it.each([
    ['Post to Anyone', 'public'],
    ['Post to Connections only', 'connections'],
    ['Publier à Relations uniquement', 'connections'],
    ['Posten für Nur Kontakte', 'connections'],
    ['Edit privacy. Sharing with Public. ', 'public'],
    ['Edit privacy. Sharing with Friends', 'friends'],
    ['Edit privacy. Sharing with Friends except: Ada, Bob', 'custom'],
    ['Edit privacy. Sharing with Only me', 'only-me'],
    ['Öffentlich', 'public'],
    ['Nur ich', 'only-me'],
    ['Amis sauf…', 'custom'],
    ['Freunde außer …', 'custom'],
  ])('%s is %s', (label, audience) => {
    expect(audienceOfLabel(label)).toBe(audience);
  });

  it.each(['', 'Tutti', 'Publicity team', 'Members of Public Works Oslo', '公開', 'Republic'])(
    '%j is unknown, never public',
    (label) => {
      expect(audienceOfLabel(label)).toBe('unknown');
    },
  );
});
