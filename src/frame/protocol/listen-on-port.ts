import type {Read} from './shape.js';

/** Takes every message over a port that fits; what does not is dropped, and counted. */
export function hearPort<T>(port: MessagePort, read: Read<T>, take: (message: T) => void): {dropped: number} {
  const count = {dropped: 0};
  port.onmessage = ({data}) => {
    let message: T;
    try {
      message = read(data);
    } catch {
      count.dropped++;
      return;
    }
    take(message);
  };
  return count;
}
