import type { EmployerMarks } from '@/lib/domain/employer';
import type { SourceText } from '@/lib/domain/item';

/** The invented employers whose people wrote the posts of the corpus. */
export const EMPLOYERS: Readonly<Record<string, EmployerMarks>> = {
  tidewell: {
    names: ['Tidewell'],
    domains: ['tidewell.example'],
    products: ['Tidewell Ledger'],
    handles: ['tidewell'],
  },
  helion: {
    names: ['Hélion Énergie', 'Hélion'],
    domains: ['helion-energie.example'],
    products: ['Hélion Connect'],
    handles: ['helion-energie'],
  },
  nordwerk: {
    names: ['Nordwerk GmbH', 'Nordwerk'],
    domains: ['nordwerk.example'],
    products: ['WerkPilot'],
    handles: [],
  },
};

/** What is being shared, with the captions that colleagues were given. */
export const ITEMS: Readonly<Record<string, SourceText>> = {
  'en-report': {
    title: 'Eleven days a year: what paperwork costs small shops',
    text: `Small shops lose eleven working days a year to paperwork. That is the main finding of a survey of 1,204 shop owners
that Tidewell ran this spring together with the University of Hull. Half of the owners do their books after ten at night, and
one in five has missed a deadline because a receipt could not be found. The authors asked for diaries, not for estimates: each
owner wrote down every evening for two weeks what had taken the time. Most of it was not tax but chasing suppliers for copies.`,
    url: 'https://tidewell.example/report',
    captions: [
      'Did you know? Small shops spend eleven days a year on paperwork! Proud to be part of a company that gives them their time back. Read the full report 👇',
    ],
  },
  'fr-report': {
    title: 'Autoconsommation : une copropriété sur six pourrait se lancer',
    text: `Une copropriété sur six pourrait produire elle-même l'électricité de ses parties communes. C'est le principal résultat
d'une étude menée au printemps par Hélion Énergie auprès de 1 204 syndics, avec l'université de Savoie. La moitié des syndics
découvrent la loi au moment du vote, et un sur cinq n'a jamais inscrit le sujet à l'ordre du jour. L'étude repose sur les
procès-verbaux d'assemblées générales, lus un par un, et non sur des déclarations.`,
    url: 'https://helion-energie.example/etude',
    captions: [
      'Le saviez-vous ? Une copropriété sur six pourrait produire sa propre électricité ! Fier de travailler dans une entreprise qui fait bouger les lignes. Découvrez l’étude complète 👇',
    ],
  },
  'de-report': {
    title: 'Jeder sechste Betrieb könnte seine Wartung planen',
    text: `Jeder sechste Betrieb könnte seine Wartung mit den Daten planen, die er schon hat. Das ist das wichtigste Ergebnis einer
Umfrage unter 1.204 Werkstattleitungen, die Nordwerk im Frühjahr mit der Universität Kassel durchgeführt hat. Die Hälfte der
Betriebe erfährt vom Ausfall durch einen Anruf, und jeder fünfte schreibt Störungen gar nicht auf. Gefragt wurde nicht nach
Schätzungen: Zwei Wochen lang führten alle ein Tagebuch.`,
    url: 'https://nordwerk.example/studie',
    captions: [
      'Schon gewusst? Jeder sechste Betrieb könnte seine Wartung aus vorhandenen Daten planen! Stolz, Teil eines Unternehmens zu sein, das die Industrie voranbringt. Hier geht es zur ganzen Studie 👇',
    ],
  },
};

/** What the people of the corpus listed as words that must not leave the company. */
export const CONFIDENTIAL = ['Project Heron', 'projet Héron', 'Projekt Reiher'];
