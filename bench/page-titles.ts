/** The pages in `pages/`, and the heads of their columns. */
export const pageTitles = {
  blank: 'blank',
  plain: 'plain',
  careful: 'careful',
  naive: 'naive',
  lit: 'bare Lit',
  'react-payment-inputs': 'react-payment-inputs',
  'gold-cc-input': 'gold-cc-input',
  braintree: 'Braintree’s half',
  adyen: 'Adyen’s half',
  nodes: 'our nodes',
  ours: 'ours',
  'script-tag': 'ours, <script>',
  earlier: 'earlier',
  'earlier-script-tag': 'earlier, <script>',
  sandboxed: 'sandboxed',
  'empty-frame': 'an empty frame',
  'plain-frame': 'plain, in a frame',
  isolated: 'isolated',
} as const;

/** The pages of ours, and the same with an earlier build, which `--against` names. */
export const EARLIER = {ours: 'earlier', 'script-tag': 'earlier-script-tag'} as const;

/** A page by its name. */
export type PageName = keyof typeof pageTitles;
