import {Checkout} from './checkout.jsx';

export default function Page() {
  return (
    <main>
      <h1>Checkout</h1>
      <Checkout frameSrc={process.env.FRAME_SRC} />
    </main>
  );
}

/** The address of the frame is read when the page is asked for. */
export const dynamic = 'force-dynamic';
