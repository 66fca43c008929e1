import { makeCompactIndex } from '../../src/search/compact.ts';
import { describeSearchIndex } from './contract.ts';

describeSearchIndex('compact', makeCompactIndex);
