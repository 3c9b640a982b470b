package id.kawal.notification.message;

/** An address of which an operator sees enough to recognise it, and nobody enough to use it: {@code s***@g***.com}. */
final class MaskedAddress {

    private MaskedAddress() {
    }

    static String of(String address) {
        var at = address.lastIndexOf('@');
        var dot = address.lastIndexOf('.');
        if (at < 1 || at == address.length() - 1) {
            return "***";
        }
        var ending = dot > at ? address.substring(dot) : "";
        return first(address.substring(0, at)) + "***@" + first(address.substring(at + 1)) + "***" + ending;
    }

    private static String first(String text) {
        return new String(Character.toChars(text.codePointAt(0)));
    }
}
