/**
 * Everyday words of our languages that are also names of companies or products. As a mark of an employer they count
 * only when written as the person gave them: "Orange", never "an orange". Folded (lower case, no accents).
 * Own list: single-word names among the large French, German, Swiss, British and US companies that are dictionary words.
 */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `accord accor action adecco air alliance alphabet amazon amber ambition anker apple arc arrow aspect asset atlas aurora avenir
  axis azur bahn bank banque base basis beacon berg bild block blue bolt boss box brave brick bridge buffer canal canvas casino
  caterpillar chance chase circle clarity classic clear cloud coach compass concept concord contact continental core corner cosmos
  creation credit cross crown crystal dell delta die direct discover dove drive dash echo eco edge elan element ember energie energy
  engie epic equinox essence etoile eve exact express fast fidelity flex fleur flow focus ford forum forward free frontier fusion
  future galaxy gap gate general global gold grand green groupe gruppe halo harmonie haus helios hermes home horizon host ideal image
  impact index indigo insight inspire intel iris jet join key kraft land lane launch leaf lever level lien life light lime link lion
  logic loop lotus love lumen luna lush lyft macht mango maps mars marvel match matter medium mercure mercury meta metro mint mobile
  mobility moderna monday monde motion mutuelle nest next nike noble north notion nova oasis object ocean office olive one open oracle
  orange orbit origin palm paper parfum partner path peak pearl people phoenix pilot pioneer planet plus point pole poste post prime
  prism progress promise proof pulse pure quest quick quiet radar rapid regal relay relief renaissance ring rise river rocket rose
  safran sage salt scale schiff scout seat secure sense shell signal sky slack smart snap societe sonic source spark spectrum spiegel
  spirit spring sprint square stark stern stripe strom summit sun sunrise swift switch swiss sympa target team tempo terra tide time
  titan total touch trade trust twin uber union unity valeo vector veritas vertex vinci visa vision vista vital wave welt wise wonder
  wurst zeit zenith zoom zero`
    .split(/\s+/u)
    .filter(Boolean),
);
