import { readFileSync, writeFileSync } from 'node:fs';

/**
 * For esbuild: a bundle without a letter outside ASCII. V8 keeps a program's text as long as it runs, with two bytes a
 * letter as soon as one letter needs them. esbuild escapes such letters in strings, not in patterns and raw templates
 * (which are all patterns here).
 */
export const oneByte = {
  name: 'one-byte',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      for (const file of Object.keys(metafile?.outputs ?? {})) if (file.endsWith('.js')) escapeFile(file);
    });
  },
};

function escapeFile(file) {
  const text = readFileSync(file, 'utf8');
  if (/\\[\u0080-\uffff]/.test(text)) throw new Error(`${file}: an escaped letter outside ASCII`);
  writeFileSync(file, text.replace(/[\u0080-\uffff]/g, escaped));
}

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
