/* As much of packages without types as the pages use. */

declare module 'react-payment-inputs' {
  type GetProps = (props: {readonly id: string}) => {readonly id: string};
  export function usePaymentInputs(): {
    readonly getCardNumberProps: GetProps;
    readonly getExpiryDateProps: GetProps;
    readonly getCVCProps: GetProps;
    readonly meta: {readonly isTouched: boolean; readonly error?: string};
  };
}

declare module 'braintree-web/hosted-fields' {
  export function create(options: {
    readonly authorization: string;
    readonly fields: Readonly<Record<string, {readonly selector: string}>>;
  }): Promise<unknown>;
}
