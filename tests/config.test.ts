import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Config, type Environment, readConfig } from '../src/config.ts';

const secret = 'MTk4NjIyNDgz.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const defaults: Config = {
  token: null,
  applicationId: null,
  guildId: null,
  allowedGuildIds: [],
  logLevel: 'info',
  corpusDir: 'corpus',
  dataDir: 'data',
  apiUrl: null,
};

test.each<[Environment, Partial<Config>]>([
  [{}, {}],
  [{ DISCORD_TOKEN: '', LOG_LEVEL: ' ', CORPUS_DIR: '', ALLOWED_GUILD_IDS: '', DISCORD_API_URL: '', PATH: '/bin' }, {}],
  [{ DISCORD_TOKEN: ` ${secret}\n` }, { token: secret }],
  [{ DISCORD_TOKEN: `Bot ${secret}` }, { token: secret }],
  [{ DISCORD_CLIENT_ID: '81384788765712384' }, { applicationId: '81384788765712384' }],
  [{ APPLICATION_ID: '81384788765712384' }, { applicationId: '81384788765712384' }],
  [{ APPLICATION_ID: '42', DISCORD_CLIENT_ID: '42' }, { applicationId: '42' }],
  [{ DISCORD_GUILD_ID: '42' }, { guildId: '42' }],
  [{ ALLOWED_GUILD_IDS: '42, 43' }, { allowedGuildIds: ['42', '43'] }],
  [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
  [
    { CORPUS_DIR: '/srv/news', DATA_DIR: '/srv/data' },
    { corpusDir: '/srv/news', dataDir: '/srv/data' },
  ],
  [{ DISCORD_API_URL: 'http://127.0.0.1:8080/api' }, { apiUrl: 'http://127.0.0.1:8080/api' }],
])('%j', (environment, expected) => {
  expect(readConfig(environment)).toEqual({ ...defaults, ...expected });
});

test.each<[Environment, readonly string[]]>([
  [{ DISCORD_TOKEN: 'two words' }, ['DISCORD_TOKEN must be one word']],
  [{ DISCORD_CLIENT_ID: 'dateline' }, ["DISCORD_CLIENT_ID must be the application's id"]],
  [{ APPLICATION_ID: '-1' }, ['APPLICATION_ID must be']],
  [{ DISCORD_GUILD_ID: '9'.repeat(21) }, ["DISCORD_GUILD_ID must be a server's id"]],
  [{ ALLOWED_GUILD_IDS: '42,orva' }, ['ALLOWED_GUILD_IDS must be server ids']],
  [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL must be one of fatal']],
  [{ DISCORD_API_URL: 'file:///etc/passwd' }, ['DISCORD_API_URL must be a web address']],
  [{ DISCORD_CLIENT_ID: '42', APPLICATION_ID: '43' }, ['APPLICATION_ID is another name']],
  [
    {
      DISCORD_TOKEN: `${secret} x`,
      LOG_LEVEL: 'loud',
      DISCORD_GUILD_ID: 'x',
      DISCORD_CLIENT_ID: '42',
      APPLICATION_ID: '43',
    },
    ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'LOG_LEVEL', 'APPLICATION_ID'],
  ],
])('%j is named with what to do, all of it at once', (environment, expected) => {
  const config = readConfig(environment);
  const problems = 'problems' in config ? config.problems : [];
  expect(problems.map((problem, at) => problem.slice(0, expected[at]?.length))).toEqual(expected);
  expect(problems.join()).not.toContain(secret);
});

test('.env.example names every setting and, as it is, sets none', () => {
  const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => /^[A-Z]/.test(line));
  const names = ['DISCORD_TOKEN', 'DISCORD_CLIENT_ID', 'DISCORD_GUILD_ID', 'ALLOWED_GUILD_IDS', 'LOG_LEVEL'];
  expect(lines).toEqual([...names, 'CORPUS_DIR', 'DATA_DIR', 'DISCORD_API_URL'].map((name) => `${name}=`));
});
