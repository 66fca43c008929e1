/** A stretch of bytes in pieces, so that large ones need not be put together in memory. */
export interface Section {
  readonly bytes: number;
  pieces(): Iterable<Uint8Array>;
}

const bytesOf = (view: ArrayBufferView) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** The bytes of some arrays, one behind the other. They must not change before they are written. */
export function sectionOf(...views: readonly ArrayBufferView[]): Section {
  let bytes = 0;
  for (const { byteLength } of views) bytes += byteLength;
  return {
    bytes,
    *pieces() {
      for (const view of views) yield bytesOf(view);
    },
  };
}

/** A value of JSON as a section. */
export const jsonSection = (value: unknown): Section => sectionOf(new TextEncoder().encode(JSON.stringify(value)));
export const jsonIn = (section: Uint8Array | undefined): unknown =>
  JSON.parse(new TextDecoder().decode(section ?? new Uint8Array()));

/** A section as 32-bit numbers; it must begin at a multiple of four in its buffer, as `unframed` gives it. Throws a RangeError where it does not. */
export function numbersIn(section: Uint8Array | undefined): Uint32Array {
  const { buffer, byteOffset, byteLength } = section ?? new Uint8Array();
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

/** Sections begin at multiples of so many bytes. */
const step = 8;
const gap = (bytes: number) => (step - (bytes % step)) % step;
const most = 100;

/** Sections with a head that tells their number and lengths. */
export function* framed(sections: readonly Section[]): Iterable<Uint8Array> {
  yield bytesOf(Float64Array.from([sections.length, ...sections.map(({ bytes }) => bytes)]));
  for (const section of sections) {
    yield* section.pieces();
    yield new Uint8Array(gap(section.bytes));
  }
}

/** The sections that were framed, as views of `bytes`, which begins at a multiple of eight; `null` where there are none or not so many bytes. */
export function unframed(bytes: Uint8Array): readonly Uint8Array[] | null {
  if (bytes.byteLength < step || bytes.byteOffset % step !== 0) return null;
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  const numberAt = (at: number) => head.getFloat64(at * step, littleEndian);
  const count = numberAt(0);
  if (!Number.isInteger(count) || count < 0 || count > most || (count + 1) * step > bytes.byteLength) return null;
  const sections: Uint8Array[] = [];
  let at = (count + 1) * step;
  for (let section = 1; section <= count; section++) {
    const length = numberAt(section);
    if (!Number.isInteger(length) || length < 0 || at + length > bytes.byteLength) return null;
    sections.push(bytes.subarray(at, at + length));
    at += length + gap(length);
  }
  return sections;
}
