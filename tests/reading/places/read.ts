import { loadGazetteer } from '../../../src/gazetteer-file.ts';
import { makeReader } from '../../../src/reading/read.ts';

const reader = makeReader({ gazetteer: loadGazetteer() });

export const read = (body: string) => reader({ headline: '', body, published: null });

/** The places of a text, one a line: the words, then what they mean. */
export const placesOf = (body: string) =>
  read(body).places.map(({ start, end, place: { name, region, country } }) => {
    const where = [name, region, country].filter((part) => part !== null);
    return `${body.slice(start, end)} = ${where.join(', ')}`;
  });
