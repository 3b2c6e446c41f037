/** How far a success criterion is met, in the terms of the VPAT. */
type Conformance = 'Supports' | 'Partially Supports' | 'Not Applicable';

/** One success criterion of WCAG 2.2, levels A and AA, and what the forms do about it. */
export interface Criterion {
  /** Number, name and level, as in WCAG 2.2. */
  readonly criterion: string;
  readonly conformance: Conformance;
  readonly remark: string;
  /** Beginning of a test's title, and its file below `test/`; none where the criterion does not apply. */
  readonly test?: readonly [title: string, file: string];
}

const AXE = ['gives axe nothing to find while it is ', 'support/form-suite/accessibility.ts'] as const;
const LABELS = [
  'asks for what it should, in order, under visible labels',
  'support/form-suite/manners.ts',
] as const;
const SPEECH = ['says of each field its label, what it takes', 'browser/screen-reader.test.ts'] as const;
const NO_MEDIA = 'The forms have no audio and no video.';
const PAGE = 'It is about whole pages or sets of pages; the forms are a part of one.';

const na = (criterion: string, remark: string): Criterion => ({
  criterion,
  conformance: 'Not Applicable',
  remark,
});
const supports = (criterion: string, remark: string, test: Criterion['test']): Criterion => ({
  criterion,
  conformance: 'Supports',
  remark,
  ...(test && {test}),
});

/** WCAG 2.2, table 1 of the VPAT. */
export const levelA: readonly Criterion[] = [
  supports(
    '1.1.1 Non-text Content',
    'Marks of brands have a name, or are hidden where a text says the same; the drawing of a check is a figure that is named and lists its numbers.',
    ['reads which numbers stand on a check', 'browser/screen-reader.test.ts'],
  ),
  na('1.2.1 Audio-only and Video-only (Prerecorded)', NO_MEDIA),
  na('1.2.2 Captions (Prerecorded)', NO_MEDIA),
  na('1.2.3 Audio Description or Media Alternative (Prerecorded)', NO_MEDIA),
  supports(
    '1.3.1 Info and Relationships',
    'Labels, hints and errors belong to their inputs; sections are fieldsets with a legend; what is required and what is wrong is told by attributes.',
    ['says which fields belong together', 'browser/screen-reader.test.ts'],
  ),
  supports('1.3.2 Meaningful Sequence', 'The order of the document is the order on the screen.', LABELS),
  supports('1.3.3 Sensory Characteristics', 'Errors name their field and say what to do, in words.', [
    'says of each wrong field what is wrong, and how many there are',
    'browser/screen-reader.test.ts',
  ]),
  supports(
    '1.4.1 Use of Color',
    'A wrong field has a text, an icon and a thicker border beside the colour; a link is underlined.',
    ['on submit, says what is missing under each field', 'support/form-suite/errors.ts'],
  ),
  na('1.4.2 Audio Control', NO_MEDIA),
  supports('2.1.1 Keyboard', 'Everything can be reached and done by keyboard.', [
    'charges a card typed and sent by keyboard once',
    'e2e/shop.test.ts',
  ]),
  supports(
    '2.1.2 No Keyboard Trap',
    'Tab goes through the fields and on, in both directions, in frames too.',
    ['lets Tab go through its fields and on', 'browser/form-control.test.ts'],
  ),
  na(
    '2.1.4 Character Key Shortcuts',
    'There are none; undo and redo are the system’s own keys, with Control or Command.',
  ),
  {
    criterion: '2.2.1 Timing Adjustable',
    conformance: 'Partially Supports',
    remark:
      'A security code that nobody edits for three minutes is wiped, so that it does not stay in an unattended page. The form says so, each edit begins the time anew, and nothing else is lost; but there is no warning before, and no setting.',
    test: ['ends three minutes after the last edit', 'unit/controller/cvc-timer.test.ts'],
  },
  supports(
    '2.2.2 Pause, Stop, Hide',
    'The only thing that moves by itself turns while a token is being made, which ends by itself; it slows down with `prefers-reduced-motion`.',
    AXE,
  ),
  na('2.3.1 Three Flashes or Below Threshold', 'Nothing flashes.'),
  na('2.4.1 Bypass Blocks', PAGE),
  supports(
    '2.4.2 Page Titled',
    'The document of a frame has a title, and the frame is called by what is asked there.',
    ['calls its frame by what is asked there, in the customer’s language', 'browser/form-control.test.ts'],
  ),
  supports(
    '2.4.3 Focus Order',
    'Fields take the focus in their order; after a failed submit the first wrong one has it.',
    ['goes to the first field that is wrong', 'support/form-suite/errors.ts'],
  ),
  supports('2.4.4 Link Purpose (In Context)', 'The link beside a checkbox says what it leads to.', AXE),
  na('2.5.1 Pointer Gestures', 'A click or a tap is all that is needed.'),
  supports(
    '2.5.2 Pointer Cancellation',
    'Nothing is done before the pointer is up: all controls are native.',
    AXE,
  ),
  supports('2.5.3 Label in Name', 'Names begin with what is written on the label or button.', AXE),
  na('2.5.4 Motion Actuation', 'Nothing is done by motion.'),
  supports(
    '3.1.1 Language of Page',
    'The form has the language of its texts, which may be another than the page’s; so has the document of a frame.',
    ['writes its English texts as English, from left to right', 'browser/card-token-form.test.ts'],
  ),
  supports('3.2.1 On Focus', 'The focus changes no context.', [
    'looks the same before and after the part of it that loads with the first focus',
    'support/form-suite/looks.ts',
  ]),
  supports(
    '3.2.2 On Input',
    'A country that is chosen changes which fields follow it, as its label leads one to expect; the focus stays where it is, and nothing is submitted.',
    ['leaves the customer in the field that they went on to', 'browser/card-token-form.test.ts'],
  ),
  na('3.2.6 Consistent Help', PAGE),
  supports(
    '3.3.1 Error Identification',
    'Each wrong field says in words what is wrong, and is told so to assistive technology.',
    ['on submit, says what is missing under each field', 'support/form-suite/errors.ts'],
  ),
  {
    criterion: '3.3.2 Labels or Instructions',
    conformance: 'Partially Supports',
    remark:
      'Each field has a label that is always visible, and a hint or an example where the form of a number is not obvious. With `look="line"`, which a page has to ask for, number, expiry and security code have placeholders that go with the first key; their labels are there for assistive technology.',
    test: LABELS,
  },
  supports(
    '3.3.7 Redundant Entry',
    'What was typed stays after an error or a decline. An account number that has no check digits is asked twice, unless the page turns that off, as it is essential that it is right.',
    ['tells of a lost connection, after its retries, and keeps what was typed', 'browser/failures.test.ts'],
  ),
  supports(
    '4.1.2 Name, Role, Value',
    'All controls are native; the form itself is a group with the name that its label or attribute gives.',
    SPEECH,
  ),
];

/** WCAG 2.2, table 2 of the VPAT. */
export const levelAA: readonly Criterion[] = [
  na('1.2.4 Captions (Live)', NO_MEDIA),
  na('1.2.5 Audio Description (Prerecorded)', NO_MEDIA),
  supports('1.3.4 Orientation', 'The forms are used in either.', [
    'fits 320 px, errors and all',
    'support/form-suite/looks.ts',
  ]),
  supports(
    '1.3.5 Identify Input Purpose',
    'Fields about the customer have the `autocomplete` token of their purpose.',
    ['tells keyboards and browsers what each field is for', 'support/form-suite/manners.ts'],
  ),
  supports(
    '1.4.3 Contrast (Minimum)',
    'Texts have 4.5 : 1 in each look, on light and dark pages, also on a dark page that sets no `color-scheme`. With colours of its own the page answers for them.',
    ['is enough for every text on a page that is', 'browser/contrast.test.ts'],
  ),
  supports('1.4.4 Resize Text', 'Sizes follow the page’s and the browser’s text.', [
    'stand under each other where text is large and the form is narrow',
    'browser/card-token-form.test.ts',
  ]),
  na('1.4.5 Images of Text', 'There are none but the brands’ marks, which are logotypes.'),
  supports(
    '1.4.10 Reflow',
    'Forms fit 320 px without scrolling sideways, in every look and in long languages.',
    ['fits 320 px with look=', 'browser/presets.test.ts'],
  ),
  supports(
    '1.4.11 Non-text Contrast',
    'Borders of fields, focus rings and the chevron of a choice have 3 : 1.',
    ['is enough for what stands in fields and buttons on a page that is', 'browser/contrast.test.ts'],
  ),
  supports('1.4.12 Text Spacing', 'Forms grow with the spacing, in frames too.', [
    'grows with the spacing that a customer needs, at 320 px too, and cuts nothing off',
    'e2e/isolated.test.ts',
  ]),
  na('1.4.13 Content on Hover or Focus', 'Nothing appears on hover or focus alone.'),
  na('2.4.5 Multiple Ways', PAGE),
  supports('2.4.6 Headings and Labels', 'They say what is asked.', LABELS),
  supports(
    '2.4.7 Focus Visible',
    'A ring that is seen beside the border of a wrong field; before the style sheet of what happens in the fields has loaded, the browser’s own.',
    ['tells a focused and wrong field by two lines on a page that is', 'browser/contrast.test.ts'],
  ),
  supports(
    '2.4.11 Focus Not Obscured (Minimum)',
    'Nothing of the forms lies over others. What the page lays over them is its own.',
    AXE,
  ),
  na('2.5.7 Dragging Movements', 'Nothing is dragged.'),
  supports('2.5.8 Target Size (Minimum)', 'Fields and buttons are 44 px high, checkboxes 24 px.', AXE),
  supports('3.1.2 Language of Parts', 'Texts of a form are all of one language, which the form says.', [
    'speaks the language of its locale, and changes it at once',
    'support/form-suite/looks.ts',
  ]),
  na('3.2.3 Consistent Navigation', PAGE),
  supports('3.2.4 Consistent Identification', 'A field has the same label in every form.', LABELS),
  supports('3.3.3 Error Suggestion', 'Errors say what to do, with an example where a number has a form.', [
    'an error on a postal code shows one of the country',
    'unit/controller/form-texts.test.ts',
  ]),
  supports(
    '3.3.4 Error Prevention (Legal, Financial, Data)',
    'What was typed is checked before it is sent, and can be corrected; a token alone charges nothing.',
    ['refuses ', 'support/form-suite/errors.ts'],
  ),
  supports(
    '3.3.8 Accessible Authentication (Minimum)',
    'No puzzle is asked; all fields take a paste and what a browser fills in.',
    ['fills all fields at once, without any focus', 'browser/typing-by-other-means.test.ts'],
  ),
  supports(
    '4.1.3 Status Messages',
    'An error is said once when its field is left, how many there are at each submit, that one has to wait, and how it ended.',
    ['hears by itself what is wrong, and how it ends', 'browser/screen-reader.test.ts'],
  ),
];

const row = ({criterion, conformance, remark, test: [title, file] = ['', '']}: Criterion) =>
  `| ${criterion} | ${conformance} | ${remark} | ${file && `[${title.trim()} …](../test/${file})`} |`;

const table = (criteria: readonly Criterion[]) => `| Criterion | Conformance level | Remarks | Test |
| --- | --- | --- | --- |
${criteria.map(row).join('\n')}`;

/** What `docs/accessibility.md` says. */
export const accessibilityReport = () => `# Accessibility

How the forms meet WCAG 2.2, levels A and AA, in the form of a VPAT® 2.5 report (WCAG edition). Each row names a test
that fails when the row is no longer true. Written by \`UPDATE_DOCS=1\` with the unit test, from
\`test/support/accessibility-report.ts\`; nobody outside this project has audited it.

- **Product**: the six forms of token-forms, in the page and in frames, as they come: with colours, sizes and texts of
  its own a page answers for their contrast, size and wording.
- **How it was evaluated**: by axe in every state of every form, light and dark, in both writing directions; by real
  keys in Chromium, Firefox and WebKit; by computed contrast on five kinds of page; by a simulated screen reader. Not
  by people who use assistive technology every day, and not by JAWS, NVDA, VoiceOver or TalkBack.

## What a screen reader says

\`test/browser/screen-reader.test.ts\` holds what is said of a card form from empty to saved. An error is said once, when
its field is left; how many there are, at each submit; that one has to wait, and how it ended.

**ID numbers that are painted as bullets are read out as they are typed.** The bullets keep them from people who see the
screen. Who listens mostly does so by headphones, cannot otherwise check nine digits, and would gain nothing from
“bullet, bullet”; password fields, which would be read so, also have browsers offer to save the number
([decision 34](decisions/0034-masked-numbers-are-read-out.md)). The button beside the field shows and hides the
digits, and says which of both it does.

## Table 1: success criteria, level A

${table(levelA)}

## Table 2: success criteria, level AA

${table(levelAA)}

## What a page has to do

- Give the page a language (\`lang\`), or the form a \`locale\`.
- Give a form that stands among others a name: a \`<label>\`, \`aria-label\` or \`aria-labelledby\`.
- Keep 3 : 1 and 4.5 : 1 in the colours that it sets by [custom properties](theming.md).
- Lay nothing over a form that has the focus.
`;
