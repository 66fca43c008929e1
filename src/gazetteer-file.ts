import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gazetteer, openGazetteer } from './reading/places/gazetteer.ts';

/** Reads the compiled gazetteer that comes with Dateline. Throws where it is missing or of another version. */
export function loadGazetteer(): Gazetteer {
  return openGazetteer(readFileSync(join(import.meta.dirname, '..', 'gazetteer', 'places.bin')));
}
