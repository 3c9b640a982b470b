package id.kawal.architecture.sound;

/** Starts the service. */
public class SoundApplication {
}
