# SPDX-FileCopyrightText: Posthorn contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A certificate authority of our own, and server certificates of every quality."""
import datetime
import ipaddress
import os

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

KINDS = ("good", "expired", "not-yet-valid", "wrong-host", "self-signed", "self-signed-ending", "other-ca")


def subject(name):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def write(path, *pieces):
    with open(path, "wb") as f:
        f.write(b"".join(pieces))
    os.chmod(path, 0o644)  # private, but worth nothing, and the server runs as somebody else
    return path


def pem(thing):
    if isinstance(thing, x509.Certificate):
        return thing.public_bytes(serialization.Encoding.PEM)
    return thing.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                               serialization.NoEncryption())


class Authority:
    """Writes ca.pem into `directory`: the file that a client is to be given."""

    def __init__(self, directory, name="Posthorn Test CA"):
        self.directory, self.name = directory, subject(name)
        self.key = ec.generate_private_key(ec.SECP256R1())
        certificate = self.builder(self.name, self.key, -1, 365).add_extension(
            x509.BasicConstraints(ca=True, path_length=None), critical=True)
        self.certificate = certificate.sign(self.key, hashes.SHA256())
        self.ca_file = os.path.join(directory, "ca.pem")

    def builder(self, name, key, from_day, to_day):
        today = datetime.datetime.utcnow()
        return (x509.CertificateBuilder().subject_name(name).issuer_name(self.name).public_key(key.public_key())
                .serial_number(x509.random_serial_number())
                .not_valid_before(today + datetime.timedelta(days=from_day))
                .not_valid_after(today + datetime.timedelta(days=to_day)))

    def publish(self):
        write(self.ca_file, pem(self.certificate))
        return self.ca_file

    def certify(self, kind="good"):
        """The path of a file with certificate and key; `kind` is one of KINDS."""
        if kind == "other-ca":
            return Authority(self.directory, "Somebody Else's CA").sign("other-ca", "localhost", -1, 365)
        if kind.startswith("self-signed"):
            stranger = Authority(self.directory, "localhost")
            return stranger.sign(kind, "localhost", -1, 10 if kind == "self-signed-ending" else 365, key=stranger.key)
        days = {"expired": (-30, -2), "not-yet-valid": (2, 30)}.get(kind, (-1, 365))
        return self.sign(kind, "mail.example.net" if kind == "wrong-host" else "localhost", *days)

    def sign(self, file_name, host, from_day, to_day, key=None):
        key = key or ec.generate_private_key(ec.SECP256R1())
        names = [x509.DNSName(host)]
        if host == "localhost":
            names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
        certificate = (self.builder(subject(host), key, from_day, to_day)
                       .add_extension(x509.SubjectAlternativeName(names), critical=False)
                       .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
                       .sign(self.key, hashes.SHA256()))
        return write(os.path.join(self.directory, file_name + ".pem"), pem(certificate), pem(key))
