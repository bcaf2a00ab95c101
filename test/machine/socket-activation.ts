/** Opens the socket and hands it over as descriptor 3, the way systemd does for a socket unit; then becomes the command. */
const activate = `
import os, socket, sys
os.makedirs(os.path.dirname(sys.argv[1]), exist_ok=True)
listener = socket.socket(socket.AF_UNIX)
listener.bind(sys.argv[1])
listener.listen(64)
if listener.fileno() != 3:
    os.dup2(listener.fileno(), 3)
os.set_inheritable(3, True)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1")
os.execv(sys.argv[2], sys.argv[2:])
`;

/** The command that starts a service whose socket, a path, systemd has opened. */
export const withSocket = (python: string, socket: string, command: readonly string[]): readonly string[] => [python, "-c", activate, socket, ...command];
