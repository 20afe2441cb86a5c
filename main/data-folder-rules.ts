/** Whether a folder is fit for a database: pure, over a list of mounts. */

export interface Mount {
  folder: string
  type: string
}

const NETWORK_TYPES =
  /^(nfs\d?|cifs|smb\d?|smbfs|smb3|afpfs|webdav|davfs\d?|9p|ncpfs|afs|ceph|glusterfs|lustre|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|s3fs|goofys|onedriver|google-drive-ocamlfuse|dropbox|glusterfs|cifs))$/i

/** Names of folders that programs keep in step with a server, as they themselves make them. */
const SYNCED = [
  /^OneDrive( - .+)?$/i,
  /^Dropbox( \(.+\))?$/i,
  /^(Google Drive|GoogleDrive.*|My Drive|Mit drev)$/i,
  /^(Nextcloud|ownCloud|Box|Box Sync|iCloud ?Drive|SharePoint|Syncthing|MEGA|pCloud ?Drive)$/i
]

/** The reason in Danish words why the folder is refused; null when it is local. */
export function whyNotLocal(
  folder: string,
  mounts: readonly Mount[],
  platform: NodeJS.Platform
): string | null {
  if (platform === 'win32' && /^\\\\(?![?.]\\)|^\\\\\?\\UNC\\/i.test(folder)) return 'netværksdrev'
  const mount = mountOf(folder, mounts)
  if (mount && NETWORK_TYPES.test(mount.type)) return `netværksdrev, ${mount.type}`
  const parts = folder.split(/[\\/]/)
  const synced = parts.find((part) => SYNCED.some((form) => form.test(part)))
  if (synced) return synced
  if (folder.includes('/Library/Mobile Documents/') || folder.includes('/Library/CloudStorage/'))
    return 'iCloud'
  return null
}

/** The mount that the folder lies on: the longest one that holds it. */
function mountOf(folder: string, mounts: readonly Mount[]): Mount | null {
  const holds = (mount: Mount) =>
    folder === mount.folder ||
    folder.startsWith(mount.folder.endsWith('/') ? mount.folder : `${mount.folder}/`)
  return mounts.filter(holds).sort((a, b) => b.folder.length - a.folder.length)[0] ?? null
}
