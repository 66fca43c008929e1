import { makeMemoryIndex } from '../../src/search/memory.ts';
import { describeSearchIndex } from './contract.ts';

describeSearchIndex('memory', makeMemoryIndex);
