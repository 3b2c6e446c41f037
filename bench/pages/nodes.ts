import '../../dist/define/card-token-form.js';

/** Our form's nodes and style sheets, as they are once it has appeared, without a template's comments. */
function parts({shadowRoot}: Element): {nodes: DocumentFragment; sheets: CSSStyleSheet[]} {
  if (!shadowRoot) throw new Error('The form has not appeared.');
  const nodes = document.createDocumentFragment();
  for (const node of shadowRoot.childNodes) nodes.append(node.cloneNode(true));
  const comments = document.createNodeIterator(nodes, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode());) (comment as Comment).remove();
  return {nodes, sheets: [...shadowRoot.adoptedStyleSheets]};
}

/** What no form of these nodes can go below: they are cloned in one go, by a form-associated element without a task. */
function replace(form: Element): void {
  const {nodes, sheets} = parts(form);
  class NodesForm extends HTMLElement {
    static readonly formAssociated = true;
    readonly #internals = this.attachInternals();

    constructor() {
      super();
      this.attachShadow({mode: 'open', delegatesFocus: true}).adoptedStyleSheets = sheets;
    }

    connectedCallback(): void {
      this.shadowRoot?.append(nodes.cloneNode(true));
      this.#internals.setValidity({});
      this.#internals.states.add('test-mode');
      this.dispatchEvent(new Event('ready', {bubbles: true, composed: true}));
    }
  }
  customElements.define('nodes-form', NodesForm);
  form.replaceWith(document.createElement('nodes-form'));
  performance.mark('ready');
}

addEventListener('ready', ({target}) => replace(target as Element), {once: true});
