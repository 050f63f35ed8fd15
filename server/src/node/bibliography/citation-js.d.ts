// citation-js carries no types of its own; only what is used here.
declare module '@citation-js/core' {
  interface ChainOptions {
    /** The format of the input, instead of a guess: a guess may take a text for an address. */
    readonly forceType: string;
    readonly target?: string;
    readonly generateGraph?: boolean;
  }
  export const plugins: {
    readonly input: { chain(input: unknown, options: ChainOptions): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
