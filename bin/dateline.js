#!/usr/bin/env node
import * as module from 'node:module';

module.enableCompileCache?.();
// Node 22.18 and later run TypeScript as it is; tsx does it for those before.
if (!process.features.typescript) (await import('tsx/esm/api')).register();
await import('../src/cli.ts');
