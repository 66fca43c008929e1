import type { Antecedent } from '../../news/reading.ts';
import type { Span } from '../../news/span.ts';

/** Writes whole numbers, spans and values behind each other. Spans are written as distances from the one before, so that most numbers are small. */
export interface Pen {
  /** Not negative. */
  number(one: number): void;
  /** What is written next is measured from its start. */
  span(span: Span): void;
  near(span: Span | null): void;
  antecedent(from: Antecedent): void;
  /** Any number; whole ones from 0 to some million take the least room. */
  amount(one: number): void;
  /** A value of JSON; equal ones are kept once. */
  value(value: unknown): void;
}

/** Reads what a pen has written, in the same order. */
export interface Tape {
  number(): number;
  span(): Span;
  near(): Span | null;
  antecedent(): Antecedent;
  amount(): number;
  value<T>(): T;
}

/** Larger amounts are written as values. */
const largestAmount = 2 ** 30;

/** Seven bits a byte, the lowest first; the eighth says that more follow (LEB128). For numbers below 2 to the 31st. */
function pushBytes(one: number, bytes: number[]): void {
  let rest = one;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

/** A pen that writes to `bytes`, and its values to `values`, by their JSON. */
export function penOn(bytes: number[], values: Map<string, number>): Pen {
  let at = 0;
  const number = (one: number) => pushBytes(one, bytes);
  const distance = (one: number) => number(one < 0 ? -2 * one - 1 : 2 * one);
  const apart = (span: Span) => {
    number(span.end - span.start);
    distance(span.start - at);
  };
  const value = (one: unknown) => {
    const json = JSON.stringify(one);
    const known = values.get(json) ?? values.size;
    values.set(json, known);
    number(known);
  };
  return {
    number,
    span(span) {
      apart(span);
      at = span.start;
    },
    near(span) {
      number(span === null ? 0 : 1);
      if (span !== null) apart(span);
    },
    antecedent(from) {
      number(from === null ? 0 : from === 'published' ? 1 : 2);
      if (from !== null && from !== 'published') apart(from);
    },
    amount(one) {
      const isSmall = Number.isInteger(one) && one >= 0 && one < largestAmount && !Object.is(one, -0);
      number(isSmall ? one + 1 : 0);
      if (!isSmall) value(one);
    },
    value,
  };
}

/** The tape that lies in `bytes`, with the values that its pen put down. */
export function tapeOf(bytes: Uint8Array, values: () => readonly unknown[]): Tape {
  let next = 0;
  let at = 0;
  const number = () => {
    let one = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[next++] ?? 0;
      one |= (byte & 0x7f) << shift;
      if (byte < 0x80) return one;
    }
  };
  const apart = (): Span => {
    const length = number();
    const distance = number();
    const start = at + (distance & 1 ? -(distance + 1) / 2 : distance / 2);
    return { start, end: start + length };
  };
  return {
    number,
    span() {
      const span = apart();
      at = span.start;
      return span;
    },
    near: () => (number() === 0 ? null : apart()),
    antecedent() {
      const kind = number();
      return kind === 0 ? null : kind === 1 ? 'published' : apart();
    },
    amount() {
      const one = number();
      return one === 0 ? (values()[number()] as number) : one - 1;
    },
    value: <T>() => values()[number()] as T,
  };
}
