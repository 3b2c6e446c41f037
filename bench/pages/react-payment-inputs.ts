import {createElement as h, useEffect} from 'react';
import {createRoot} from 'react-dom/client';
import {usePaymentInputs} from 'react-payment-inputs';

/** The form of `plain.html` with the hook of react-payment-inputs: formats and checks while it is typed. */
function Form() {
  const {getCardNumberProps, getExpiryDateProps, getCVCProps, meta} = usePaymentInputs();
  useEffect(() => void performance.mark('ready'), []);
  const field = (label: string, props: {readonly id: string}, row = '') =>
    h('div', {className: row}, h('label', {htmlFor: props.id}, label), h('input', props));
  return h(
    'form',
    null,
    field('Card number', getCardNumberProps({id: 'number'}), 'wide'),
    field('Expiry date', getExpiryDateProps({id: 'expiry'})),
    field('Security code', getCVCProps({id: 'cvc'})),
    h('button', null, 'Pay'),
    h('p', {className: 'wide', role: 'alert'}, meta.isTouched && meta.error),
  );
}

createRoot(document.querySelector('#app') as Element).render(h(Form));
