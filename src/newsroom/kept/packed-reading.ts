import type {
  Dateline,
  Gender,
  Manner,
  PersonMention,
  Quotation,
  Reading,
  Statement,
  TimeMention,
  TimexType,
} from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';
import { toponyms } from './packed-places.ts';
import { type Pen, penOn, tapeOf } from './tape.ts';
import { bases, oneOf, putAll, takeAll, type Writing } from './writing.ts';

const manners: readonly Manner[] = ['direct', 'indirect', 'mixed'];
const genders: readonly Gender[] = [null, 'female', 'male'];
const types: readonly TimexType[] = ['DATE', 'TIME', 'DURATION', 'SET'];

const isWhole = ({ parts, start, end }: Statement) =>
  parts.length === 1 && parts[0]?.start === start && parts[0].end === end;

const statement: Writing<Statement> = {
  put(one, pen) {
    pen.span(one);
    putAll(isWhole(one) ? [] : one.parts, pen, (part) => pen.near(part));
    pen.number(manners.indexOf(one.manner));
    pen.near(one.cue);
    pen.near(one.speaker);
    pen.value(one.speakerName);
    pen.number(bases.indexOf(one.speakerBasis));
    pen.near(one.speakerFrom);
  },
  take(tape) {
    const { start, end } = tape.span();
    const parts = takeAll(tape, () => tape.near() ?? { start, end });
    return {
      start,
      end,
      parts: parts.length === 0 ? [{ start, end }] : parts,
      manner: oneOf(manners, tape.number()),
      cue: tape.near(),
      speaker: tape.near(),
      speakerName: tape.value<string | null>(),
      speakerBasis: oneOf(bases, tape.number()),
      speakerFrom: tape.near(),
    };
  },
};

const person: Writing<PersonMention> = {
  put(one, pen) {
    pen.span(one);
    pen.value(one.name);
    pen.number(genders.indexOf(one.gender) * 2 + bases.indexOf(one.basis));
    pen.antecedent(one.from);
  },
  take(tape) {
    const span = tape.span();
    const name = tape.value<string>();
    const kind = tape.number();
    return { ...span, name, gender: oneOf(genders, kind >> 1), basis: oneOf(bases, kind & 1), from: tape.antecedent() };
  },
};

const time: Writing<TimeMention> = {
  put(one, pen) {
    pen.span(one);
    pen.number(types.indexOf(one.type) * 2 + bases.indexOf(one.basis));
    pen.value(one.value);
    pen.antecedent(one.from);
    pen.value(one.rule);
  },
  take(tape) {
    const span = tape.span();
    const kind = tape.number();
    const [type, basis] = [oneOf(types, kind >> 1), oneOf(bases, kind & 1)];
    return { ...span, type, value: tape.value(), basis, from: tape.antecedent(), rule: tape.value() };
  },
};

const quotation: Writing<Quotation> = {
  put(one, pen) {
    pen.span(one);
    pen.near(one.inner);
  },
  take(tape) {
    const span = tape.span();
    return { ...span, inner: tape.near() ?? span };
  },
};

const dateline: Writing<Dateline> = {
  put(one, pen) {
    pen.span(one);
    for (const part of [one.place, one.date, one.agency]) pen.near(part);
  },
  take: (tape) => ({ ...tape.span(), place: tape.near(), date: tape.near(), agency: tape.near() }),
};

const paragraph: Writing<Span> = { put: (one, pen) => pen.span(one), take: (tape) => tape.span() };

/** What is packed; a body is cut without reading it, so sentences and passages are kept elsewhere. */
export type Packed = Omit<Reading, 'sentences' | 'passages'>;

const listed = (one: Dateline | null): readonly Dateline[] => (one === null ? [] : [one]);

/** The parts of a packed reading, in this order; each can be read without the others. */
const parts: readonly ((reading: Packed, pen: Pen) => void)[] = [
  ({ statements }, pen) => putAll(statements, pen, statement.put),
  ({ people }, pen) => putAll(people, pen, person.put),
  ({ times }, pen) => putAll(times, pen, time.put),
  ({ places }, pen) => putAll(places, pen, toponyms().put),
  ({ quotations }, pen) => putAll(quotations, pen, quotation.put),
  ({ paragraphs }, pen) => putAll(paragraphs, pen, paragraph.put),
  ({ dateline: one }, pen) => putAll(listed(one), pen, dateline.put),
];

const wordBytes = 4;

/** Packs a reading into some two kilobytes a thousand words: the lengths of its parts, the parts, then names and other values as JSON. */
export function packReading(reading: Packed): Uint8Array {
  const values = new Map<string, number>();
  const bytes: number[] = [];
  const ends = parts.map((put) => {
    put(reading, penOn(bytes, values));
    return bytes.length;
  });
  const json = new TextEncoder().encode(`[${[...values.keys()].join(',')}]`);
  const packed = new Uint8Array(parts.length * wordBytes + bytes.length + json.length);
  const head = new DataView(packed.buffer);
  for (const [at, end] of ends.entries()) head.setUint32(at * wordBytes, end, true);
  packed.set(bytes, parts.length * wordBytes);
  packed.set(json, parts.length * wordBytes + bytes.length);
  return packed;
}

function once<T>(make: () => T): () => T {
  let made: { readonly one: T } | undefined;
  return () => {
    made ??= { one: make() };
    return made.one;
  };
}

/** The reading that was packed; each part is unpacked when it is looked at. */
export function unpackReading(packed: Uint8Array): Packed {
  const head = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const first = parts.length * wordBytes;
  const endOf = (part: number) => first + (part < 0 ? 0 : head.getUint32(part * wordBytes, true));
  const values = once(
    () => JSON.parse(new TextDecoder().decode(packed.subarray(endOf(parts.length - 1)))) as unknown[],
  );
  const all = <T>(part: number, { take }: Writing<T>) =>
    once(() => takeAll(tapeOf(packed.subarray(endOf(part - 1), endOf(part)), values), take));
  const [statements, people, times] = [all(0, statement), all(1, person), all(2, time)];
  const [places, quotations, paragraphs, datelines] = [
    all(3, toponyms()),
    all(4, quotation),
    all(5, paragraph),
    all(6, dateline),
  ];
  return {
    get statements() {
      return statements();
    },
    get people() {
      return people();
    },
    get times() {
      return times();
    },
    get places() {
      return places();
    },
    get quotations() {
      return quotations();
    },
    get paragraphs() {
      return paragraphs();
    },
    get dateline() {
      return datelines()[0] ?? null;
    },
  };
}
