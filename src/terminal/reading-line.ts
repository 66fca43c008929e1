import type { Reading } from '../news/reading.ts';
import type { Span } from '../news/span.ts';

/** A reading as `dateline read --json` prints it: plain values, each span with its text. Offsets are UTF-16 into the body. */
export function readingLine(article: { readonly id: string | null; readonly body: string }, reading: Reading) {
  const cut = ({ start, end }: Span) => ({ start, end, text: article.body.slice(start, end) });
  const maybe = (span: Span | null) => span && cut(span);
  return {
    id: article.id,
    statements: reading.statements.map((statement) => ({
      ...cut(statement),
      parts: statement.parts.map(({ start, end }) => ({ start, end })),
      kind: statement.manner,
      cue: maybe(statement.cue),
      speaker: maybe(statement.speaker),
      speakerName: statement.speakerName,
    })),
    times: reading.times.map((time) => ({ ...cut(time), type: time.type, value: time.value, basis: time.basis })),
    places: reading.places.map(({ place, ...mention }) => ({
      ...cut(mention),
      lat: place.lat,
      lon: place.lon,
      country: place.country,
      name: place.name,
    })),
    people: reading.people.map((person) => ({ ...cut(person), name: person.name })),
  };
}
