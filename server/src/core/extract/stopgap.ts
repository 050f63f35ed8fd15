// @ts-nocheck
/* biome-ignore-all lint: stopgap, replaced by figures/ and dates/ */
// Stopgap: the experiment behind the public functions until the clean recogniser lands.
const D = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const W0 =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const W1 = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const UW = {};
W0.split('|').forEach((w, i) => (UW[w] = i));
W1.split('|').forEach((w, i) => (UW[w] = 20 + 10 * i));
UW.a = UW.an = 1;
UW.dozen = 12;
const ORD = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};
const MAG = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  mn: 1e6,
  tn: 1e12,
  m: 1e6,
  b: 1e9,
  k: 1e3,
};
const NW = `(?:(?:${W1})(?:-(?:${W0}))?|(?:${W0}))`;
const MW = 'hundred|thousand|million|billion|trillion';
const NUMW = `(?:(?:${NW}|an?)\\s+(?:${MW})(?:\\s+(?:and\\s+)?${NW}(?:\\s+(?:${MW}))?)*|${NW}(?:\\s+and\\s+a\\s+half)?|an?\\s+dozen|(?<=\\b(?:an?)\\s)(?:${MW})(?=-))`;
const NUM = `(?:${D}(?:\\s*[- ]?(?:${MW})\\b|(?:bn|mn|tn|m|k)\\b)?|${NUMW})`;
const CURP = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₸': 'KZT',
};
const CURW = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  ruble: 'RUB',
  rouble: 'RUB',
  tenge: 'KZT',
  yuan: 'CNY',
  yen: 'JPY',
  rupee: 'INR',
  somoni: 'TJS',
  som: 'UZS',
  lira: 'TRY',
};
const UNIT = {
  km: ['length', 'km'],
  kilometer: ['length', 'km'],
  kilometre: ['length', 'km'],
  mile: ['length', 'mile'],
  meter: ['length', 'm'],
  metre: ['length', 'm'],
  feet: ['length', 'ft'],
  foot: ['length', 'ft'],
  tonne: ['mass', 'tonne'],
  ton: ['mass', 'ton'],
  kg: ['mass', 'kg'],
  kilogram: ['mass', 'kg'],
  year: ['duration', 'year'],
  month: ['duration', 'month'],
  week: ['duration', 'week'],
  day: ['duration', 'day'],
  hour: ['duration', 'hour'],
  minute: ['duration', 'minute'],
  decade: ['duration', 'decade'],
  barrel: ['count', 'barrel'],
  degree: ['temp', 'deg'],
  megawatt: ['power', 'MW'],
  gigawatt: ['power', 'GW'],
  hectare: ['area', 'ha'],
};
const HEDGE =
  '(?<hedge>nearly|almost|close to|about|around|roughly|approximately|some|an estimated|more than|over|above|at least|upwards of|less than|under|fewer than|below|up to|as (?:much|many) as|at most|just over|just under|well over|only|~)\\s+';
const FR = `(?:(?:${W0}|an?)[- ](?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?))`;
const FD = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
export function num(s) {
  s = s.toLowerCase().replace(/,/g, '').trim();
  let half = 0;
  if (/\s+and\s+a\s+half$/.test(s)) {
    half = 0.5;
    s = s.replace(/\s+and\s+a\s+half$/, '');
  }
  const m = s.match(/^(\d+(?:\.\d+)?)\s*-?\s*([a-z]+)?$/);
  if (m) return +(m[1] * (m[2] ? (MAG[m[2]] ?? NaN) : 1)).toPrecision(12) + half;
  let tot = 0,
    cur = 0,
    ok = false;
  for (const w of s.split(/[\s-]+/)) {
    if (w === 'and') continue;
    if (w in UW) {
      if (w === 'dozen') {
        cur = (cur || 1) * 12;
      } else cur += UW[w];
      ok = true;
    } else if (w === 'hundred') {
      cur = (cur || 1) * 100;
      ok = true;
    } else if (MAG[w]) {
      tot += (cur || 1) * MAG[w];
      cur = 0;
      ok = true;
    } else return NaN;
  }
  return ok ? tot + cur + half : NaN;
}
const sing = (w) =>
  w
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|ch|sh)es$/, '')
    .replace(/s$/, '');
const MON =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const MI = (m) =>
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
    m.slice(0, 3).toLowerCase(),
  ) + 1;
const p2 = (n) => String(n).padStart(2, '0');
// nearest year for a day/month given the publication date: past reading, unless it would be > 11 months back
function yearFor(ref, mo, d) {
  const [Y, M, DD] = ref.split('-').map(Number);
  if (mo > M || (mo === M && d && d > DD + 21)) return Y - 1;
  return Y;
}
export function dates(t, ref) {
  const out = [];
  const taken = [];
  const add = (i, e, kind, value, x) => {
    if (e <= i) return;
    for (const [a, b] of taken) if (i < b && a < e) return;
    taken.push([i, e]);
    out.push({ start: i, end: e, text: t.slice(i, e), kind, value, ...x });
  };
  const [RY, RM] = ref.split('-').map(Number);
  const ym = (y, m) => {
    while (m < 1) {
      m += 12;
      y--;
    }
    while (m > 12) {
      m -= 12;
      y++;
    }
    return `${y}-${p2(m)}`;
  };
  const run = (re, f) => {
    let m;
    while ((m = re.exec(t))) f(m);
  };
  const WD = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?';
  run(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (m) => add(m.index, m.index + m[0].length, 'date', m[0]));
  run(
    new RegExp(
      `\\b${WD}(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:–|-|to|and)\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MON})\\b\\.?(?:,?\\s+(\\d{4}))?`,
      'g',
    ),
    (m) => {
      const mo = MI(m[3]),
        y = m[4] ? +m[4] : yearFor(ref, mo, +m[1]);
      add(m.index, m.index + m[0].length, 'range', [
        `${y}-${p2(mo)}-${p2(m[1])}`,
        `${y}-${p2(mo)}-${p2(m[2])}`,
      ]);
    },
  );
  run(
    new RegExp(
      `\\b${WD}(${MON})\\b\\.?,?\\s+(\\d{1,2})\\s*(?:–|-|to)\\s*(\\d{1,2})\\b(?:,?\\s+(\\d{4}))?`,
      'g',
    ),
    (m) => {
      const mo = MI(m[1]),
        y = m[4] ? +m[4] : yearFor(ref, mo, +m[2]);
      add(m.index, m.index + m[0].length, 'range', [
        `${y}-${p2(mo)}-${p2(m[2])}`,
        `${y}-${p2(mo)}-${p2(m[3])}`,
      ]);
    },
  );
  run(
    new RegExp(
      `\\b${WD}(${MON})\\b\\.?,?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!,\\d{3}|\\.\\d|\\s*(?:${MW}))(?:,?\\s+(\\d{4})\\b)?((?:,\\s+\\d{1,2}\\b(?!\\s*(?:[–-]|\\w)))*)`,
      'g',
    ),
    (m) => {
      const mo = MI(m[1]),
        y = m[3] ? +m[3] : yearFor(ref, mo, +m[2]);
      if (+m[2] > 31) return;
      const base = m[0].length - m[4].length;
      add(m.index, m.index + base, 'date', `${y}-${p2(mo)}-${p2(m[2])}`);
      const re = /\d{1,2}/g;
      let k;
      while ((k = re.exec(m[4])))
        if (+k[0] <= 31)
          add(
            m.index + base + k.index,
            m.index + base + k.index + k[0].length,
            'date',
            `${y}-${p2(mo)}-${p2(k[0])}`,
          );
    },
  );
  run(
    new RegExp(`\\b${WD}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MON})\\b\\.?(?:,?\\s+(\\d{4})\\b)?`, 'g'),
    (m) => {
      const mo = MI(m[2]),
        y = m[3] ? +m[3] : yearFor(ref, mo, +m[1]);
      if (+m[1] <= 31) add(m.index, m.index + m[0].length, 'date', `${y}-${p2(mo)}-${p2(m[1])}`);
    },
  );
  run(new RegExp(`\\b(?:(early|mid|late)[- ])?(${MON})\\b\\.?,?\\s+(?:of\\s+)?(\\d{4})\\b`, 'g'), (m) =>
    add(m.index, m.index + m[0].length, m[1] ? 'part' : 'month', `${m[3]}-${p2(MI(m[2]))}`, { part: m[1] }),
  );
  run(
    /\b(?:the\s+)?(first|second|third|fourth|1st|2nd|3rd|4th)\s+(quarter|half)\s+of\s+(\d{4})\b|\b[QH]([1-4])\s+(?:of\s+)?(\d{4})\b/g,
    (m) =>
      add(
        m.index,
        m.index + m[0].length,
        'part',
        m[3] ? `${m[3]}-${m[2] === 'half' ? 'H' : 'Q'}${ORD[m[1]] ?? +m[1][0]}` : `${m[5]}-${m[0][0]}${m[4]}`,
      ),
  );
  run(/\b(?:the\s+)?(spring|summer|autumn|fall|winter)\s+(?:of\s+)?(\d{4})\b/g, (m) =>
    add(m.index, m.index + m[0].length, 'part', `${m[2]}-${m[1]}`),
  );
  run(
    new RegExp(
      `\\b(?:(early|mid|late|end of)[- ])?(${MON.split('|')
        .filter((x) => x !== 'May' && x !== 'Mar')
        .join('|')}|(?<=\\b(?:in|since|until|last|late|early|mid|of|by)[ -])May)\\b(?!\\s+\\d)`,
      'g',
    ),
    (m) => {
      const mo = MI(m[2]);
      add(m.index, m.index + m[0].length, m[1] ? 'part' : 'month', `${yearFor(ref, mo)}-${p2(mo)}`, {
        part: m[1],
      });
    },
  );
  run(
    /\b(?:from|between)\s+((?:19|20)\d\d)\s+(?:to|and|until)\s+((?:19|20)\d\d)\b|\b((?:19|20)\d\d)\s?[–-]\s?((?:19|20)?\d\d)\b(?![\d,])/g,
    (m) =>
      add(
        m.index,
        m.index + m[0].length,
        'range',
        (m[1] ?? m[3]) + '/' + (m[2] ?? (m[4].length === 2 ? m[3].slice(0, 2) + m[4] : m[4])),
      ),
  );
  run(/\b(?:the\s+)?(?:(early|mid|late)[- ])?((?:18|19|20)\d0)s\b/g, (m) =>
    add(m.index, m.index + m[0].length, 'decade', m[2] + 's', { part: m[1] }),
  );
  run(
    /(?<![\d.,$€£_\-\/:]|\$ ?|\d)\b((?:17|18|19|20)\d\d)\b(?!,\d|\.\d|[\d_%]|-[a-z]|\s*(?:percent|per cent|million|billion|people|dollars|km|troops|tonnes|kilomet))/g,
    (m) => {
      const pre = t.slice(Math.max(0, m.index - 14), m.index);
      if (
        /\b(?:in|since|by|of|until|before|after|from|during|to|and|year|for|early|late|mid|through|than in|between|\()[- ]?\s*$/i.test(
          pre,
        )
      )
        add(m.index, m.index + m[0].length, 'year', m[1]);
    },
  );
  const NWs = `(${NUM}|a few|several|a couple of|an?)`;
  run(
    new RegExp(
      `\\b(?:(nearly|almost|about|around|over|more than|some|just|only)\\s+)?${NWs}\\s+(years?|months?|weeks?|days?|decades?|hours?)\\s+(ago|earlier)\\b`,
      'gi',
    ),
    (m) => {
      const n = /few|several|couple/.test(m[2]) ? null : num(m[2]);
      const u = m[3].replace(/s$/, '');
      let v = null;
      if (n != null) {
        if (u === 'year') v = String(m[1] && n === 1 ? RY : RY - n);
        else if (u === 'decade') v = String(RY - 10 * n);
        else if (u === 'month') v = ym(RY, RM - n);
      }
      if (m[1] && n === 1 && u === 'year') v = ym(RY, RM - 11);
      add(m.index, m.index + m[0].length, 'rel', v);
    },
  );
  run(
    /\b(?:(early|late|mid|earlier|later|the start of|the end of|by the end of)[- ])?(this|last|next|the past|the last|the next|the coming|the previous|in recent|recent)\s+(year|month|week|decade|quarter|years|months|weeks|days|century)\b/gi,
    (m) => {
      const k = m[2].toLowerCase().replace('the ', ''),
        u = m[3].toLowerCase();
      const s = k === 'this' ? 0 : /last|past|previous/.test(k) ? -1 : 1;
      let v = null;
      if (u === 'year')
        v = /^the /i.test(m[2])
          ? [ym(RY + (s < 0 ? -1 : 0), RM), ym(RY + (s > 0 ? 1 : 0), RM)]
          : String(RY + s);
      else if (u === 'month') v = ym(RY, RM + s);
      else if (u === 'decade') v = s > 0 ? [String(RY), String(RY + 10)] : [String(RY - 10), String(RY)];
      else if (u === 'week') {
        const d = new Date(ref + 'T00:00Z');
        d.setUTCDate(d.getUTCDate() + 7 * s);
        v = d.toISOString().slice(0, 7);
      }
      add(m.index, m.index + m[0].length, v == null ? 'vague' : 'rel', v, { part: m[1] });
    },
  );
  run(/\b(today|yesterday|tomorrow|tonight|recently)\b/gi, (m) =>
    add(m.index, m.index + m[0].length, 'vague', null),
  );
  return out.sort((a, b) => a.start - b.start);
}
export function quantities(t, ref = '2025-11-14', dts) {
  dts = dts || dates(t, ref);
  const out = [];
  const mask = new Uint8Array(t.length);
  for (const d of dts) for (let i = d.start; i < d.end; i++) mask[i] = 1;
  let m;
  const url = /https?:\/\/\S+|\b[\w.-]+@[\w.-]+|\b\w*_\d\w*(?:-\w+)?/g;
  while ((m = url.exec(t))) for (let i = m.index; i < m.index + m[0].length; i++) mask[i] = 1;
  const free = (i, e) => {
    for (let k = i; k < e; k++) if (mask[k]) return false;
    return true;
  };
  const add = (i, e, o) => {
    if (!free(i, e)) return false;
    for (let k = i; k < e; k++) mask[k] = 1;
    out.push({ start: i, end: e, text: t.slice(i, e), ...o });
    return true;
  };
  const H = `(?:\\b${HEDGE})?`;
  const run = (src, f, fl = 'giu') => {
    const re = new RegExp(src, fl);
    let m;
    while ((m = re.exec(t))) {
      const r = f(m);
      if (r === false) re.lastIndex = m.index + 1;
    }
  };
  const RNG = `(?:\\s*(?:–|—|-|to)\\s*)`;
  const UN = Object.keys(UNIT).join('|');
  const CW = Object.keys(CURW).join('|');
  // money
  run(
    `${H}(US\\$|A\\$|C\\$|[$€£¥₽₸])\\s?(?:(${D})${RNG}\\1?)?(${D})(?:[\\s-]*(${MW}|bn|mn|tn|m|b|k)\\b)?`,
    (m) => {
      const mag = m[5] ? MAG[m[5].toLowerCase()] : 1;
      const v = (x) => +(x.replace(/,/g, '') * mag).toPrecision(12);
      return add(m.index, m.index + m[0].length, {
        type: 'money',
        value: m[3] ? [v(m[3]), v(m[4])] : v(m[4]),
        unit: CURP[m[2].toUpperCase()] ?? m[2],
        hedge: m.groups.hedge,
      });
    },
  );
  run(
    `${H}\\b(?:(${NUM})${RNG})?(${NUM}|${MW})[\\s-]+(?:(?:US|American|Australian|Canadian)\\s+)?(${CW})s?\\b`,
    (m) => {
      const v = num(m[3]) || MAG[m[3].toLowerCase()];
      let lo = m[2] ? num(m[2]) : null;
      if (lo != null && lo < v / 1000) {
        const g = m[3].match(/(hundred|thousand|million|billion|trillion)/i);
        if (g) lo *= MAG[g[1].toLowerCase()];
      }
      return add(m.index, m.index + m[0].length, {
        type: 'money',
        value: lo != null ? [lo, v] : v,
        unit: CURW[m[4].toLowerCase()],
        hedge: m.groups.hedge,
      });
    },
  );
  // percent
  run(
    `${H}\\b(?:(?:between\\s+)?(${D}|${NW})\\s*(?:%|percent|per\\s+cent)?(?:${RNG}|\\s+and\\s+))?(${D}|${NW})\\s*-?(%|percent(?:age\\s+points?)?\\b|per\\s+cent\\b)`,
    (m) =>
      add(m.index, m.index + m[0].length, {
        type: 'percent',
        value: m[2] ? [num(m[2]), num(m[3])] : num(m[3]),
        unit: /point/.test(m[4]) ? 'pp' : '%',
        hedge: m.groups.hedge,
      }),
  );
  // fractions
  run(`${H}\\b(${W0})\\s+(?:in|out of)\\s+(?:every\\s+)?(${W0}|\\d+)\\b`, (m) =>
    num(m[2]) < num(m[3])
      ? add(m.index, m.index + m[0].length, {
          type: 'fraction',
          value: num(m[2]) / num(m[3]),
          hedge: m.groups.hedge,
        })
      : false,
  );
  run(`${H}\\b(${FR})\\b(?!\\s+(?:country|time|party))|\\b(half)\\s+(?=of|the|what|its|their)`, (m) => {
    if (m[3]) return add(m.index, m.index + 4, { type: 'fraction', value: 0.5 });
    const q = m[2].toLowerCase().split(/[- ]+/);
    if (
      /^an?$/.test(q[0]) &&
      !/^\s+(?:of|,|\.|more|less|higher|lower|since)|^[,.;]/.test(t.slice(m.index + m[0].length))
    )
      return false;
    return add(m.index, m.index + m[0].length, {
      type: 'fraction',
      value: (q[0] === 'a' || q[0] === 'an' ? 1 : UW[q[0]]) / FD[sing(q[1])],
      hedge: m.groups.hedge,
    });
  });
  // multiples
  run(`${H}\\b(?:(twice|double|triple)|(${NUM})\\s+times)\\b(?!\\s+(?:in|he|she|they)\\b)`, (m) =>
    add(m.index, m.index + m[0].length, {
      type: 'multiple',
      value: m[2] ? { twice: 2, double: 2, triple: 3 }[m[2].toLowerCase()] : num(m[3]),
      hedge: m.groups.hedge,
    }),
  );
  // units
  run(
    `${H}\\b(?:(${NUM})${RNG})?(${NUM}|(?<=(?:for|over|in)\\s)an?)[\\s-]+(?:square\\s+|cubic\\s+)?(${UN})s?\\b`,
    (m) => {
      let u = UNIT[m[4].toLowerCase()],
        v = num(m[3]),
        lo = m[2] ? num(m[2]) : null;
      const mul = u[1] === 'decade' ? 10 : 1;
      return add(m.index, m.index + m[0].length, {
        type: u[0],
        value: lo != null ? [lo * mul, v * mul] : v * mul,
        unit: u[1] === 'decade' ? 'year' : u[1],
        hedge: m.groups.hedge,
      });
    },
  );
  // ordinals
  run(
    `\\b(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(\\d+)(?:st|nd|rd|th))\\b`,
    (m) => {
      const nx = t.slice(m.index + m[0].length, m.index + m[0].length + 30);
      const pv = t.slice(Math.max(0, m.index - 12), m.index);
      if (m[1] && /^[,:]|^\s+of all/.test(nx)) return false;
      if (m[1] && /^(?:first)$/i.test(m[1]) && /^\s+(?:\w+ed|flow|came|began)\b/.test(nx)) return false;
      if (m[1] && /^second$/i.test(m[1]) && /^s\b/.test(nx)) return false;
      return add(m.index, m.index + m[0].length, {
        type: 'ordinal',
        value: m[1] ? ORD[m[1].toLowerCase()] : +m[2],
      });
    },
  );
  // counts
  run(
    `${H}\\b(?:(?<btw>between)\\s+(${NUM})\\s+and\\s+|(${NUM})${RNG})?(?<![\\w.$€£-])(${NUM})(?![\\w%]|[.,]\\d|-\\d)`,
    (m) => {
      const raw = m[5],
        s = m.index,
        e = s + m[0].length;
      const v = num(raw);
      if (Number.isNaN(v)) return false;
      const nx = t.slice(e, e + 60),
        pv = t.slice(Math.max(0, s - 12), s);
      if (/[A-Za-z]-?$/.test(pv) && /\d/.test(raw) && /[A-Za-z][-‑]$/.test(pv)) return false; // COVID-19, F-16
      if (
        /(?:^|[^\w])(?:No\.?|Nos\.?|page|pages|chapter|article|volume:?|issue:?|section|Boeing|room|number)\s*$/i.test(
          pv,
        )
      )
        return false;
      if (/^[/]\d|^:\d/.test(nx) || /[/]$/.test(pv)) return false;
      if (/\d/.test(raw) && /^\d+\.\d+$/.test(raw) && /[A-Z]\w+ $/.test(pv)) return false; // Ukraine 2.0
      if (/^one$/i.test(raw) && !m.groups.hedge) {
        if (
          /^\s+(?:of|that|who|which|is|was|can|could|would|should|another|day)\b/.test(nx) ||
          /^[.,;:!?]/.test(nx) ||
          /\b(?:no|any|this|that|which|every|each|the|only)\s+$/i.test(pv)
        )
          return false;
      }
      const hm = nx.match(/^[\s-]+((?:[A-Za-z][\w’'-]*\s+){0,4}?[A-Za-z][\w-]*s)\b|^[\s-]+([A-Za-z][\w-]*)/);
      if (/\d/.test(raw) && !/[,]|\s|[a-z]/i.test(raw) && !hm && !m.groups.hedge) return false; // bare digits without noun
      if (/^\d{4}$/.test(raw) && +raw > 1500 && +raw < 2100 && !m.groups.hedge && !(hm && hm[1]))
        return false;
      let lo = m[3] ?? m[4];
      if (lo != null) lo = num(lo);
      return add(s, e, {
        type: 'count',
        value: lo != null ? [lo, v] : v,
        unit: hm ? (hm[1] ?? hm[2]).trim() : null,
        hedge: m.groups.hedge,
      });
    },
  );
  return out.sort((a, b) => a.start - b.start);
}
