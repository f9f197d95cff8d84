/** Words on publish controls, in lower case. English, French and German; seen dates are those of the marks that use them. */
export const POST_LABELS = [
  'post',
  'publish',
  'post all',
  'publier',
  'poster',
  'tout publier',
  'posten',
  'veröffentlichen',
  'alle posten',
  'beitrag veröffentlichen',
] as const;

export const SHARE_LABELS = ['share', 'partager', 'teilen'] as const;

export const NEXT_LABELS = ['next', 'suivant', 'weiter'] as const;

/** The only way out of a dialog that changes a post which is out already. */
export const SAVE_LABELS = [
  'save',
  'save changes',
  'update',
  'enregistrer',
  'enregistrer les modifications',
  'mettre à jour',
  'speichern',
  'änderungen speichern',
  'aktualisieren',
] as const;

/** The same control keeps a draft, an edit or a plan: no publication, nothing to hold. */
export const NOT_A_POST =
  /\b(?:save|update|schedule|draft|enregistrer|mettre à jour|modifier|programmer|planifier|brouillon|speichern|aktualisieren|planen|entwurf)(?![\p{L}])/iu;

/** The same control answers somebody. */
export const REPLY = /^(?:reply|répondre|antworten|comment|commenter|kommentieren)(?![\p{L}])/iu;

/** What an editor for comments and messages says of itself. */
export const COMMENT_BOX = /comment|repl(?:y|ies)|répon|kommentar|kommentier|antwort|message|nachricht/iu;
