// The only door to citation-js, loaded when the first bibliography is met.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { isRecord } from '../../core/sources/frontMatter';
import type { CslItem } from './csl';

/** A BibTeX or BibLaTeX entry before its fields are mapped. */
export interface BibtexEntry {
  readonly label: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const chain = (input: unknown, forceType: string, target?: string): unknown =>
  plugins.input.chain(input, { forceType, generateGraph: false, ...(target && { target }) });

/** The entries of a BibTeX text; throws where one cannot be read. */
export const bibtexEntries = (text: string): readonly BibtexEntry[] =>
  chain(text, '@biblatex/text', '@biblatex/entries+list') as readonly BibtexEntry[];

/** Entries as CSL items, in their order; fields that another entry lends by `crossref` included. */
export const bibtexItems = (entries: readonly BibtexEntry[]): readonly CslItem[] =>
  chain(entries, '@biblatex/entries+list') as readonly CslItem[];

/** The records of a RIS text; throws where one cannot be read. */
export const risItems = (text: string): readonly CslItem[] => chain(text, '@ris/file') as readonly CslItem[];

/** The items of a CSL-JSON file's value, brought to the present form. */
export const cslItems = (value: unknown): readonly CslItem[] =>
  chain(Array.isArray(value) ? value.filter(isRecord) : [], '@csl/list+object') as readonly CslItem[];
