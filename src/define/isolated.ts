import {isolatedElements} from '../frame/host/isolated-elements.js';
import {register} from './register.js';

for (const [tag, element] of Object.entries(isolatedElements)) register(tag, element);

/** To a page they are the same elements. */
export type {
  AccountTokenForm,
  BankAccountTokenForm,
  CardTokenForm,
  CvcUpdateForm,
  FormChangeEvent,
  PersonTokenForm,
  PiiTokenForm,
  TokenErrorEvent,
  TokenEvent,
} from './all.js';
