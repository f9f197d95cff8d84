/** Answers one line; most functions yield once, `match` yields nothing for the line that brings the library. */
export type Answer = (request: unknown) => Iterable<object> | AsyncIterable<object>;

/** Made once for a run, so that a function can load its data before the first line. */
export type CreateAnswer = () => Answer | Promise<Answer>;
