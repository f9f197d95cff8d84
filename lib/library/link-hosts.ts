/** Hosts that stand between a link and its page, as data (2026-11; each was seen in use or is documented by its maker). */

export interface Redirector {
  /** A host with all its subdomains, or "name.*" for all its national domains. */
  readonly host: string;
  /** The path begins so. */
  readonly path: string;
  /** The parameters that hold the target, first one first. */
  readonly params: readonly string[];
}

function redirector(host: string, path: string, ...params: string[]): Redirector {
  return { host, path, params };
}

/** These carry their target in the open, so that it can be read without asking them. */
export const REDIRECTORS: readonly Redirector[] = [
  redirector('google.*', '/url', 'q', 'url'),
  redirector('google.*', '/aclk', 'adurl'),
  redirector('facebook.com', '/l.php', 'u'),
  redirector('l.facebook.com', '/', 'u'),
  redirector('lm.facebook.com', '/', 'u'),
  redirector('l.messenger.com', '/l.php', 'u'),
  redirector('l.instagram.com', '/', 'u'),
  redirector('l.threads.net', '/', 'u'),
  redirector('l.threads.com', '/', 'u'),
  redirector('l.wl.co', '/', 'u'),
  redirector('linkedin.com', '/safety/go', 'url'),
  redirector('linkedin.com', '/redir/redirect', 'url'),
  redirector('linkedin.com', '/redir/general-malware-page', 'url'),
  redirector('linkedin.com', '/authwall', 'sessionRedirect'),
  redirector('out.reddit.com', '/', 'url'),
  redirector('youtube.com', '/redirect', 'q'),
  redirector('vk.com', '/away.php', 'to'),
  redirector('t.umblr.com', '/redirect', 'z'),
  redirector('steamcommunity.com', '/linkfilter', 'u', 'url'),
  redirector('slack-redir.net', '/link', 'url'),
  redirector('medium.com', '/r/', 'url'),
  redirector('duckduckgo.com', '/l/', 'uddg'),
  redirector('disq.us', '/url', 'url'),
  redirector('exit.sc', '/', 'url'),
  redirector('pinterest.*', '/offsite', 'url'),
  redirector('safelinks.protection.outlook.com', '/', 'url'),
  redirector('statics.teams.cdn.office.net', '/evergreen-assets/safelinks', 'url'),
  redirector('deref-gmx.net', '/', 'redirectUrl'),
  redirector('deref-web.de', '/', 'redirectUrl'),
  redirector('deref-mail.com', '/', 'redirectUrl'),
  redirector('go.skimresources.com', '/', 'url'),
  redirector('redirect.viglink.com', '/', 'u'),
  redirector('awin1.com', '/cread.php', 'ued', 'p'),
];

/** Shorteners and counters of clicks: only asking them tells where they lead, and who asked. */
export const SHORT_HOSTS: ReadonlySet<string> = new Set(
  `bit.ly bitly.com bitly.ws j.mp lnkd.in t.co tinyurl.com ow.ly owl.li buff.ly dlvr.it ift.tt is.gd v.gd goo.gl rebrand.ly cutt.ly
shorturl.at shorturl.com rb.gy tiny.cc t.ly bl.ink trib.al hubs.ly hubs.la hubs.li sprou.tt dy.si gag.gl okt.to bddy.me
shar.es u.to fb.me wp.me flip.it amzn.to amzn.eu a.co apple.co msft.it aka.ms forms.gle urlr.me vu.fr lc.cx frama.link
lstu.fr swll.to ebx.sh l.ead.me qrco.de s.id eepurl.com conta.cc lnk.to spoti.fi vm.tiktok.com vt.tiktok.com pin.it
nyti.ms reut.rs econ.st on.ft.com bloom.bg wapo.st cnn.it bbc.in lemde.fr kutt.it dub.sh tny.im clck.ru vk.cc soo.gd
snip.ly po.st adf.ly cli.re dlvr.to tr.im yhoo.it zpr.io tl.gd smarturl.it t.me.ly mtr.cool oe.cd`.split(/\s+/u),
);

/** Mail senders' click counters: every subdomain. */
export const COUNTER_HOSTS: readonly string[] = [
  'list-manage.com',
  'ct.sendgrid.net',
  'hubspotlinks.com',
  'mjt.lu',
  'mandrillapp.com',
  'app.link',
  'page.link',
  'app.goo.gl',
  'onelink.me',
];
