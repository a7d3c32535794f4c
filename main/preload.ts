import { contextBridge, ipcRenderer } from "electron";

// The whole bridge: one call, one subscription. What may be called is checked on the other side.
contextBridge.exposeInMainWorld("variorum", {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke("variorum", name, input),
  on: (name: string, listener: (value: unknown) => void): (() => void) => {
    const receive = (_event: unknown, heard: string, value: unknown): void => {
      if (heard === name) listener(value);
    };
    ipcRenderer.on("variorum", receive);
    return () => {
      ipcRenderer.off("variorum", receive);
    };
  },
});
