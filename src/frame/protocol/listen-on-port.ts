import type {Read} from './shape.js';

/** Takes every valid message over a port; what is not valid is dropped, and counted. */
export function listenOnPort<T>(
  port: MessagePort,
  read: Read<T>,
  receive: (message: T) => void,
  listening = {invalidCount: 0},
): {readonly invalidCount: number} {
  port.onmessage = ({data}) => {
    let message: T;
    try {
      message = read(data);
    } catch {
      listening.invalidCount++;
      return;
    }
    receive(message);
  };
  return listening;
}
