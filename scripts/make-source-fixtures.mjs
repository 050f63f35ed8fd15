// Makes the binary files of test/fixtures/sources with the programs that people make such files with. Run by hand, and
// only to change them: LibreOffice (headless), pandoc, Chromium, qpdf and Python have to be there (all are in Debian).
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const inputs = resolve('scripts/source-fixtures');
const out = resolve('test/fixtures/sources');
const work = mkdtempSync(join(tmpdir(), 'fixtures-'));
/** LibreOffice and pandoc write this moment into their files: 1 May 2024. */
const env = { ...process.env, SOURCE_DATE_EPOCH: '1714521600', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
const run = (program, ...args) =>
  execFileSync(program, args, { cwd: work, env, stdio: ['ignore', 'ignore', 'inherit'] });
const office = (file, format) => run('soffice', '--headless', '--convert-to', format, file);
const keep = (from, to) => cpSync(join(work, from), join(out, to));

cpSync(inputs, work, { recursive: true });

run('pandoc', 'tunnel.md', '-o', 'tunnel.docx');
run('pandoc', 'tunnel.md', '-o', 'tunnel.epub');
run('pandoc', '--standalone', 'tunnel.md', '-o', 'tunnel.html');
run('pandoc', 'minutes.md', '-o', 'minutes.docx');
run('pandoc', '-t', 'epub2', 'diary.md', '-o', 'diary.epub');
keep('tunnel.docx', 'docx/tunnel.docx');
keep('minutes.docx', 'docx/minutes-with-changes.docx');
keep('tunnel.epub', 'epub/tunnel.epub');
keep('diary.epub', 'epub/diary.epub');
keep('tunnel.html', 'html/tunnel-pandoc.html');

office('tunnel.docx', 'pdf');
office('yearbook.fodt', 'docx');
office('yearbook.fodt', 'pdf');
run('soffice', '--headless', '--infilter=HTML (StarCalc)', '--convert-to', 'csv', 'ferry.html');
keep('tunnel.pdf', 'pdf/tunnel.pdf');
keep('yearbook.pdf', 'pdf/yearbook.pdf');
keep('yearbook.docx', 'docx/yearbook.docx');
keep('ferry.csv', 'csv/ferry.csv');
run('qpdf', '--encrypt', 'secret', 'secret', '256', '--', 'tunnel.pdf', 'locked.pdf');
keep('locked.pdf', 'pdf/locked.pdf');

// Pages are printed from an address of their own, as a reader would print them.
const server = createServer((request, response) => {
  if (!request.url.endsWith('.html')) return response.writeHead(404).end();
  response.setHeader('content-type', 'text/html; charset=utf-8');
  return response.end(readFileSync(join(inputs, `${request.url.split('/').at(-1)}`)));
}).listen(0, '127.0.0.1');
await new Promise((listening) => server.once('listening', listening));
const print = async (path, name, ...options) => {
  const url = `http://gazette.example${path}`;
  const rules = `--host-resolver-rules=MAP gazette.example:80 127.0.0.1:${server.address().port}`;
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    rules,
    `--print-to-pdf=${name}`,
    ...options,
    url,
  ];
  await promisify(execFile)('chromium', args, { cwd: work, env });
  keep(name, `pdf/${name}`);
};
await print('/2020/09/08/gazette.html', 'bees-in-columns.pdf');
await print('/tides.html', 'tides-table.pdf', '--no-pdf-header-footer');
await print('/newsletter.html', 'chess-three-columns.pdf', '--no-pdf-header-footer');
await print('/scan.html', 'scan.pdf', '--no-pdf-header-footer');
server.close();

run('python3', 'mails.py', join(out, 'mail'));

const text = (name, content, encoding) => writeFileSync(join(out, name), Buffer.from(content, encoding));
text(
  'csv/catch-cp1252.csv',
  'Hafen;Fang (Tonnen);Größe der Flotte\r\nLünd;1.204,5;31\r\nHärrow;88,0;9\r\n',
  'latin1',
);
text(
  'csv/stations-utf16.tsv',
  '\ufeffStation\tÅr\tFrost days\r\nSkarra\t2019\t41\r\nLünd\t2019\t63\r\n',
  'utf16le',
);
text(
  'plain/windows-1252.txt',
  'The Café at Lünd\r\n\r\nBy Zoë Brandt, 9 May 2014\r\n\r\nThe café on the pier sold 4,100 cups of coffee in April 2014, said the owner, Søren Falk.\r\n',
  'latin1',
);
text(
  'plain/utf-16.txt',
  '\ufeffNews from the pier\n\nBy Zoë Brandt, 10 May 2014\n\nThe café on the pier closed on 9 May 2014 after a fire.\n',
  'utf16le',
);
text(
  'html/utf-16.html',
  '\ufeff<html><head><title>Pier reopened</title><meta name="date" content="2014-08-01"></head><body><p>The café on the pier reopened on 1 August 2014, eleven weeks after the fire, with twelve tables instead of twenty.</p></body></html>',
  'utf16le',
);

rmSync(work, { recursive: true });
