import type { SourceFormat } from '../../core/sources/source';
import type { Reader } from './reading';

/** The reader of every format that is no plain text; its library is loaded when the first file of it is met. */
export const readers: Readonly<Partial<Record<SourceFormat, () => Promise<Reader>>>> = {
  html: async () => (await import('./html')).readHtmlFile,
  csv: async () => (await import('./csv')).readCsvFile,
  transcript: async () => (await import('./transcript')).readTranscriptFile,
  pdf: async () => (await import('./pdf')).readPdfFile,
  docx: async () => (await import('./docx')).readDocxFile,
  epub: async () => (await import('./epub')).readEpubFile,
  mail: async () => (await import('./mail')).readMailFile,
};
