import type {FrameOptions} from '../protocol/protocol.js';

/** Labels of fields that hold words or a choice, by how their keys begin. */
const LABELS_OF_WORDS =
  /^label_(account_holder|account_type|area|authorizer|business_type|city|company_name|country|county|department|director|district|email|emirate|executive|first_name|full_name|gender|island|last_name|legal_guardian|line|maiden_name|name$|nationality|networks|oblast|owner|parish|political|post_town|prefecture|province|representative|state|structure|suburb|terms|title|town)/;

/**
 * The texts of a page that a frame takes: all but labels and placeholders of fields that hold a number. A page that
 * named such a field otherwise could lead a customer to type a number into another.
 */
export function allowedMessages(messages: FrameOptions['messages']): FrameOptions['messages'] {
  const allowed = Object.entries(messages).filter(
    ([key]) => !/^(label|placeholder)_/.test(key) || LABELS_OF_WORDS.test(key),
  );
  return Object.fromEntries(allowed);
}
