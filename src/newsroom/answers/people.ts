import { contains } from '../../news/span.ts';
import type { Extract } from './extract.ts';

/** The people named in a stretch, each by the fullest form of the name that its article has. */
export const people: Extract = ({ within, reading }) =>
  reading()
    .people.filter((mention) => contains(within, mention))
    .map((mention) => ({
      text: mention.name,
      span: mention,
      value: { type: 'speaker', name: mention.name },
      basis: mention.basis,
      notes: [],
      standing: 0,
    }));
